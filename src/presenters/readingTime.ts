/** Words a minute that adults read of a text in English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_PER_MINUTE = 238

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    /^(href|src|id|type|level|iso)$/.test(key) ? [] : textsIn(part),
  )
}

/** Whole minutes to read what a view shows, at least one. */
export const readingMinutes = (...views: unknown[]): number => {
  const words = textsIn(views).join(' ').split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
