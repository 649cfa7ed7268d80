import { comparable } from './lines'
import { listItemOf } from './listItem'

const LONGEST_HEADING = 100
const MOST_WORDS = 15
const SENTENCE_END = /[.,;:!…]["'”’»)]?$/u
const LEAD_IN_END = /\b(includes?|including|are|is|as|following|with|of|to|for|and|or|the|a|an|by|if)$/i

/** Whether a line could be a heading by its own form. What stands around it decides whether it is one. */
export const looksLikeHeading = (text: string) =>
  text.length <= LONGEST_HEADING &&
  text.split(' ').length <= MOST_WORDS &&
  /\p{L}/u.test(text) &&
  !/^\p{Ll}/u.test(text) &&
  !/^["“„«—–-]/u.test(text) &&
  !SENTENCE_END.test(text) &&
  !LEAD_IN_END.test(text) &&
  (listItemOf(text)?.isOrdered ?? true)

export type SpecialHeading = 'faqs' | 'conclusion' | 'related'

const SPECIAL: readonly [SpecialHeading, RegExp][] = [
  ['faqs', /^faqs?( .*)?$/],
  ['faqs', /^frequently asked questions?( .*)?$/],
  ['faqs', /^(common )?questions and answers?( .*)?$/],
  ['faqs', /^q and a$/],
  ['conclusion', /^(in )?conclusions?$/],
  ['conclusion', /^(final thoughts|the bottom line|bottom line|to sum up|in summary)$/],
  ['related', /^(related|similar|recommended) (articles?|stories|reading|posts?|topics?)$/],
  ['related', /^(you may also like|read next|more on this topic)$/],
]

/** The headings that mean more than a new section, whatever stands below them. */
export function specialHeading(text: string): SpecialHeading | undefined {
  if (!looksLikeHeading(text.replace(/:$/, '')) || text.endsWith('?')) return undefined
  const name = comparable(text.replaceAll('&', ' and '))
  return SPECIAL.find(([, pattern]) => pattern.test(name))?.[0]
}
