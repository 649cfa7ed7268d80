/** The same day so many months later; the last of the month where it has no such day. */
export function monthsLater(day: string | Date, months: number): string {
  const later = new Date(day)
  const dayOfMonth = later.getUTCDate()
  later.setUTCMonth(later.getUTCMonth() + months)
  if (later.getUTCDate() !== dayOfMonth) later.setUTCDate(0)
  return later.toISOString()
}
