import { inOrder } from './inOrder'

/**
 * A part of a page as reviewers speak of it: what it says, line by line, and all that it is made of, for what
 * is no word counts, too.
 */
export type Section = { name: string; lines: string[]; form: string }

export const section = (name: string, lines: readonly string[], form: unknown): Section => ({
  name,
  lines: [...lines],
  form: inOrder(form) ?? '',
})
