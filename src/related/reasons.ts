import type { Signals } from './signals'

const TOPICS_NAMED = 4
const WORDS_NAMED = 3
/** Below this, titles have no more in common than any two have. */
const SIMILAR = 0.35

/** Why an article is suggested, as editors read it: “Shares: Sciatica, Numbness; similar title”. */
export function reasonsOf({ text, title, topics }: Signals): string {
  const reasons: string[] = []
  if (topics) reasons.push(`shares: ${listed(topics.shared.map(({ name }) => name))}`)
  if (title && title.similarity >= SIMILAR)
    reasons.push(title.name ? `its title is like “${title.name}”` : 'similar title')
  if (text) reasons.push(`says similar things: ${text.words.slice(0, WORDS_NAMED).join(', ')}`)
  const all = reasons.join('; ')
  return all.charAt(0).toUpperCase() + all.slice(1)
}

function listed(names: readonly string[]): string {
  const more = names.length - TOPICS_NAMED
  return names.slice(0, TOPICS_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
