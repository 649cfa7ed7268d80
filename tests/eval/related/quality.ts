import type { Connection } from '@/src/db/connectionOf'
import type { Contents } from '@/src/related/contents'
import { type Suggestion, WORTH, type Worth } from '@/src/related/fusion'
import { profileOfContents } from '@/src/related/profileOf'
import { rankedFor } from '@/src/related/suggest'
import { asContents, type Known } from './documents'
import { fill, learnStems } from './fill'
import { type Asked, HEAD, orderedBy, row } from './hits'

const RANK_CONSTANT = 60

type Found = { document: Known; suggestions: Suggestion[] }

export async function measureQuality(connection: Connection, documents: readonly Known[]): Promise<void> {
  for (const isMasked of [false, true]) {
    const contents = documents.map((document) => asContents(document, { isMasked }))
    const stems = await learnStems(
      connection,
      contents.flatMap(({ text, title }) => [text, title]),
    )
    await fill(
      connection,
      { length: contents.length, contents: (place) => contents[place] as Contents & { id: string } },
      stems,
    )
    const found = await suggested(connection, documents, contents)
    console.log(`\n${isMasked ? 'Without the words of the title in the body' : 'As they are'}\n\n${HEAD}`)
    for (const [name, measure] of Object.entries(SCORINGS)) console.log(row(name, ordered(found, measure)))
  }
}

async function suggested(
  connection: Connection,
  documents: readonly Known[],
  contents: readonly Contents[],
): Promise<Found[]> {
  const sources = new Map(documents.map(({ source, uuid }) => [uuid, source]))
  const found: Found[] = []
  for (const [place, document] of documents.entries()) {
    const own = contents[place]
    if (document.relevant.size === 0 || !own) continue
    const all = await rankedFor(connection, await profileOfContents(connection, own))
    found.push({ document, suggestions: all.filter(({ target }) => sources.get(target) !== document.source) })
  }
  return found
}

type Measure = (suggestion: Suggestion) => number

const ordered = (found: readonly Found[], measure: Measure): Asked[] =>
  found.map(({ document, suggestions }) => ({ document, found: orderedBy(suggestions, measure) }))

const sumOf =
  (worth: Worth): Measure =>
  ({ signals: { text, title, topics } }) =>
    worth.text * (text?.similarity ?? 0) +
    worth.title * (title?.similarity ?? 0) +
    worth.topics * (topics?.similarity ?? 0)

const byRanks =
  (worth: Worth): Measure =>
  ({ signals: { text, title, topics } }) => {
    const part = (weight: number, signal: { rank: number } | undefined) =>
      signal ? weight / (RANK_CONSTANT + signal.rank) : 0
    return part(worth.text, text) + part(worth.title, title) + part(worth.topics, topics)
  }

const SCORINGS: Record<string, Measure> = {
  'sum of similarities': sumOf(WORTH),
  'text only': sumOf({ text: 1, title: 0, topics: 0 }),
  'titles only': sumOf({ text: 0, title: 1, topics: 0 }),
  'titles as much as text': sumOf({ text: 1, title: 1, topics: 0 }),
  'reciprocal ranks, alike': byRanks({ text: 1, title: 1, topics: 1 }),
  'reciprocal ranks, titles half': byRanks(WORTH),
}
