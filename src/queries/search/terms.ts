/** A part of a question, and what else it may be called. One of them must be on a page. */
export type Term = { said: string; alike: string[] }

const phrase = (words: string) => {
  const parts = words.split(' ')
  return parts.length > 1 ? `(${parts.join(' <-> ')})` : words
}

const anyOf = ({ alike, said }: Term) => `(${[said, ...alike].map(phrase).join(' | ')})`

/** Terms as PostgreSQL’s tsquery. Their words are letters and digits, so nothing in them is an operator. */
export const allOf = (terms: readonly Term[]): string => terms.map(anyOf).join(' & ')
export const someOf = (terms: readonly Term[]): string => terms.map(anyOf).join(' | ')
export const asSaid = (words: readonly string[]): string => words.join(' & ')
