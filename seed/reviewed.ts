const MONTHS_BETWEEN_REVIEWS = 36

/** The two review dates of an article read on this day. */
export const reviewedOn = (day: string) => {
  const last = new Date(`${day}T09:00:00.000Z`)
  const next = new Date(last)
  next.setUTCMonth(next.getUTCMonth() + MONTHS_BETWEEN_REVIEWS)
  return { lastReviewedAt: last.toISOString(), nextReviewAt: next.toISOString() }
}
