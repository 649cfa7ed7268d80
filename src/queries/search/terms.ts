/** A part of a question, and what else it may be called. One of them must be on a page. */
export type Term = { said: string; alike: string[] }

const phrase = (words: string) => {
  const parts = words.split(' ')
  return parts.length > 1 ? `(${parts.join(' <-> ')})` : words
}

const anyOf = ({ alike, said }: Term) =>
  alike.length > 0 ? `(${[said, ...alike].map(phrase).join(' | ')})` : phrase(said)

/** Terms as PostgreSQL’s tsquery. Their words are letters and digits, so nothing in them is an operator. */
export const allOf = (terms: readonly Term[]): string => terms.map(anyOf).join(' & ')
export const someOf = (terms: readonly Term[]): string => terms.map(anyOf).join(' | ')
export const allButOneOf = (terms: readonly Term[]): string =>
  terms.map((_, place) => `(${allOf(terms.toSpliced(place, 1))})`).join(' | ')
export const asSaid = (words: readonly string[]): string => words.join(' & ')

/** The same query, of titles and other names only. */
export const inNames = (query: string): string => query.replace(/[\p{L}\p{N}]+/gu, '$&:AB')
