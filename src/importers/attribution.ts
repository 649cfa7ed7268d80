import { comparable } from './text/lines'

export type KnownExpert = { id: string; name: string; isPublished: boolean }

/** Who a quote was found to be by. */
export type Attribution =
  | { found: 'one'; expert: KnownExpert }
  | { found: 'none' }
  | { found: 'several'; count: number }

const HONORIFICS = new Set(
  'dr doctor prof professor associate assistant mr mrs ms miss mx sir dame lord lady rev nurse sister'.split(
    ' ',
  ),
)

/** The name in a form that two spellings of it share: without honorific, punctuation and capitals. */
export function bareName(name: string): string {
  const words = comparable(name.normalize('NFC')).split(' ')
  const first = words.findIndex((word) => !HONORIFICS.has(word))
  return words.slice(Math.max(first, 0)).join(' ')
}

/** The expert of that name. Two of the same name are for an editor to tell apart. */
export function attribute(name: string, experts: readonly KnownExpert[]): Attribution {
  const wanted = bareName(name)
  const [expert, ...others] = experts.filter((known) => bareName(known.name) === wanted)
  if (!expert) return { found: 'none' }
  return others.length > 0 ? { found: 'several', count: others.length + 1 } : { found: 'one', expert }
}
