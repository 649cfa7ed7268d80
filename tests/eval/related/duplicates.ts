import type { Connection } from '@/src/db/connectionOf'
import type { Contents } from '@/src/related/contents'
import { nearDuplicatesOf } from '@/src/related/duplicates'
import { profileOfContents } from '@/src/related/profileOf'
import { normalised } from '@/src/search/normalise'
import { numbers } from '../typos'
import type { Known } from './documents'

const SAMPLE = 400
const FEWEST_SENTENCES = 8
const LEAST = 0.2
const THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.6]

type Real = Contents & { id: string }
type Change = (sentences: string[], random: () => number, foreign: string[]) => string[]

const shuffled = <One>(all: readonly One[], random: () => number): One[] =>
  all
    .map((one) => ({ one, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ one }) => one)

const CHANGES: Record<string, Change> = {
  'a fifth of the sentences replaced': (sentences, random, foreign) =>
    sentences.map((sentence) =>
      random() < 0.2 ? (foreign[Math.floor(random() * foreign.length)] ?? '') : sentence,
    ),
  'sentences in another order': (sentences, random) => shuffled(sentences, random),
  'a third left out': (sentences, random) => {
    const gone = Math.ceil(sentences.length / 3)
    const start = Math.floor(random() * (sentences.length - gone))
    return sentences.filter((_, place) => place < start || place >= start + gone)
  },
  'one word in twelve changed': (sentences, random, foreign) => {
    const others = foreign.join(' ').split(' ')
    return sentences.map((sentence) =>
      sentence
        .split(' ')
        .map((word) => (random() < 1 / 12 ? (others[Math.floor(random() * others.length)] ?? word) : word))
        .join(' '),
    )
  },
}

/** Near-duplicates made of real documents, against the closest articles that are none. The tables are filled. */
export async function measureDuplicates(
  connection: Connection,
  documents: readonly Known[],
  real: readonly Real[],
): Promise<void> {
  const sentencesOf = ({ qa }: Known) =>
    qa.flatMap(({ answer }) => answer.split(/(?<=[.!?])\s+/).map(normalised)).filter(Boolean)
  const eligible = documents.flatMap((document, place) => {
    const [own, sentences] = [real[place], sentencesOf(document)]
    return own && sentences.length >= FEWEST_SENTENCES ? { own, sentences } : []
  })
  const random = numbers(7)
  const sample = shuffled(eligible, random).slice(0, SAMPLE)
  const near = async (contents: Contents) =>
    nearDuplicatesOf(connection, await profileOfContents(connection, contents), { least: LEAST })
  const wrong: number[] = []
  for (const { own } of sample) wrong.push(...(await near(own)).map(({ likeness }) => likeness))
  console.log(
    `\n| Near-duplicates, ${sample.length} of each | ${THRESHOLDS.map((least) => `recall at ${least}`).join(' | ')} |\n| ${'--- | '.repeat(THRESHOLDS.length + 1)}`,
  )
  const reach = (all: readonly number[], least: number) => all.filter((value) => value >= least).length
  const right: number[] = []
  for (const [name, change] of Object.entries(CHANGES)) {
    const found: number[] = []
    for (const { own, sentences } of sample) {
      const foreign = sample[Math.floor(random() * sample.length)]?.sentences ?? []
      const text = change(sentences, random, foreign).join(' ')
      const all = await near({ ...own, id: undefined, text })
      found.push(all.find(({ target }) => target === own.id)?.likeness ?? 0)
    }
    right.push(...found)
    const recall = THRESHOLDS.map((least) => (reach(found, least) / found.length).toFixed(3))
    console.log(`| ${[name, ...recall].join(' | ')} |`)
  }
  const precision = THRESHOLDS.map((least) => {
    const [hits, misses] = [reach(right, least), reach(wrong, least) * Object.keys(CHANGES).length]
    return `${(hits / (hits + misses)).toFixed(3)} (${reach(wrong, least)})`
  })
  console.log(`| precision (others found, of ${sample.length} documents) | ${precision.join(' | ')} |`)
}
