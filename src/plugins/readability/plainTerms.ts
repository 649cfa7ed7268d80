import type { Condition, Symptom, Treatment } from '@/src/payload-types'
import { normalised } from '@/src/search/normalise'

/** What a topic of the library is called. */
export type Names = Partial<Pick<Condition | Symptom | Treatment, 'name' | 'medicalName' | 'synonyms'>> & {
  kind?: Symptom['kind'] | Treatment['kind']
}

export type PlainTerm = { medical: string; plain: string }

/** The plain term for each medical name that texts use. */
export function plainTerms(texts: readonly string[], topics: readonly Names[]): PlainTerm[] {
  const said = texts.map((text) => padded(outsideBrackets(text)))
  const isUsed = ({ lay, medical }: Pair) => {
    // “Heart failure” is no use of “failure”.
    const longer = lay.map(padded).filter((name) => name.includes(padded(medical)))
    const rest = said.map((text) => longer.reduce((left, name) => left.replaceAll(name, ' '), text))
    return rest.some((text) => text.includes(padded(medical)))
  }
  const terms = topics.flatMap(pairs).filter(isUsed)
  return terms.flatMap(({ medical, plain }, place) => {
    const first = terms.findIndex((term) => normalised(term.medical) === normalised(medical))
    return first === place ? { medical, plain } : []
  })
}

/** In brackets after the plain term is where the NHS wants a medical name to stand. */
const outsideBrackets = (text: string) => text.replace(/\([^()]*\)/g, ' ')

/** With a space on either side a name is found as whole words only. */
const padded = (text: string) => ` ${normalised(text)} `

type Pair = PlainTerm & { lay: string[] }

function pairs({ kind, medicalName, name, synonyms }: Names): Pair[] {
  const of = (wanted: 'lay' | 'medical') =>
    (synonyms ?? []).flatMap((synonym) => (synonym.kind === wanted ? [synonym.term] : []))
  // Other names of medicines are drugs of their group, and readers must be told which drug is meant.
  const medical = [medicalName, ...(kind === 'medicine' ? [] : of('medical'))].filter(isText)
  const isMedical = new Set(medical.map(normalised))
  const lay = [name, ...of('lay')].filter(isText).filter((term) => !isMedical.has(normalised(term)))
  const [plain] = lay
  return plain ? medical.map((term) => ({ medical: term, plain, lay })) : []
}

const isText = (value: string | null | undefined): value is string => Boolean(value?.trim())
