import type { Connection } from '@/src/db/connectionOf'
import type { Contents } from '@/src/related/contents'
import { type Suggestion, WORTH, type Worth } from '@/src/related/fusion'
import { profileOfContents } from '@/src/related/profileOf'
import { rankedFor, suggestionsFor } from '@/src/related/suggest'
import type { Known } from './documents'
import { fill, type Stems } from './fill'
import { type Asked, HEAD, orderedBy, row } from './hits'

const RANK_CONSTANT = 60
const SHOWN = 30

type Found = { document: Known; suggestions: Suggestion[]; shown: Suggestion[] }
type Measured = {
  name: string
  documents: readonly Known[]
  contents: readonly (Contents & { id: string })[]
  stems: Stems
  scorings: readonly (keyof typeof SCORINGS)[]
}

/** Whether documents of other sources that are about the same concept are found, by each way to score. */
export async function measureQuality(
  connection: Connection,
  { contents, documents, name, scorings, stems }: Measured,
): Promise<void> {
  const at = (place: number) => {
    const one = contents[place]
    if (!one) throw new Error(`There is no document ${place}.`)
    return one
  }
  await fill(connection, { length: contents.length, contents: at }, stems)
  const found: Found[] = []
  const sources = new Map(documents.map(({ source, uuid }) => [uuid, source]))
  for (const [place, document] of documents.entries()) {
    if (document.relevant.size === 0) continue
    const profile = await profileOfContents(connection, at(place))
    const fromOthers = (all: Suggestion[]) =>
      all.filter(({ target }) => sources.get(target) !== document.source)
    found.push({
      document,
      suggestions: fromOthers(await rankedFor(connection, profile)),
      shown: scorings.includes('as shown')
        ? fromOthers(await suggestionsFor(connection, profile, { limit: SHOWN }))
        : [],
    })
  }
  console.log(`\n${name}\n\n${HEAD}`)
  for (const scoring of scorings) console.log(row(scoring, found.map(SCORINGS[scoring])))
}

type Scoring = (found: Found) => Asked

const by =
  (measure: (suggestion: Suggestion) => number): Scoring =>
  ({ document, suggestions }) => ({ document, found: orderedBy(suggestions, measure) })

const sumOf = (worth: Worth): Scoring =>
  by(
    ({ signals: { text, title, topics } }) =>
      worth.text * (text?.similarity ?? 0) +
      worth.title * (title?.similarity ?? 0) +
      worth.topics * (topics?.similarity ?? 0),
  )

const byRanks = (worth: Worth): Scoring =>
  by(({ signals: { text, title, topics } }) => {
    const part = (weight: number, signal: { rank: number } | undefined) =>
      signal ? weight / (RANK_CONSTANT + signal.rank) : 0
    return part(worth.text, text) + part(worth.title, title) + part(worth.topics, topics)
  })

export const SCORINGS = {
  'sum of similarities': sumOf(WORTH),
  'as shown': ({ document, shown }) => ({ document, found: shown.map(({ target }) => target) }),
  'without text': sumOf({ ...WORTH, text: 0 }),
  'without titles': sumOf({ ...WORTH, title: 0 }),
  'without topics': sumOf({ ...WORTH, topics: 0 }),
  'topics only': sumOf({ text: 0, title: 0, topics: 1 }),
  'titles as much as text': sumOf({ ...WORTH, title: 1 }),
  'reciprocal ranks, alike': byRanks({ text: 1, title: 1, topics: 1 }),
  'reciprocal ranks, worth as in the sum': byRanks(WORTH),
} satisfies Record<string, Scoring>
