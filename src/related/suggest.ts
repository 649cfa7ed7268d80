import type { Connection } from '@/src/db/connectionOf'
import { candidatesOf, topicNames, vectorsOf } from './candidates'
import { diversified } from './diversify'
import { fused, type Suggestion, type Worth } from './fusion'
import type { Profile } from './profile'
import { statisticsOf } from './statistics'
import { termOf } from './terms'
import { rarity } from './weights'

export type { Suggestion } from './fusion'
export { profileOf } from './profileOf'

/** Less in common is no reason to read an article next. */
const LEAST = 0.1
/** So many times more are ranked than asked for, to choose different ones from. */
const CHOICE = 3

/** The live articles that a profile leads to, best first, no two too much alike. */
export async function suggestionsFor(
  connection: Connection,
  profile: Profile,
  { limit }: { limit: number },
): Promise<Suggestion[]> {
  const choice = (await rankedFor(connection, profile))
    .filter(({ score }) => score >= LEAST)
    .slice(0, limit * CHOICE)
  const vectors = await vectorsOf(
    connection,
    choice.map(({ target }) => target),
  )
  return diversified(choice, {
    limit,
    similarity: (one, other) => cosine(vectors.get(one), vectors.get(other)),
  })
}

/** Everything that has something in common with a profile, closest first. */
export async function rankedFor(
  connection: Connection,
  profile: Profile,
  { worth }: { worth?: Worth } = {},
): Promise<Suggestion[]> {
  const candidates = await candidatesOf(connection, profile)
  const words = [profile.title, ...profile.names, ...candidates.map(({ title }) => title)].flatMap((name) =>
    name.split(' '),
  )
  const statistics = await statisticsOf(connection, {
    language: profile.language,
    terms: [...new Set(words)].map(termOf.title),
  })
  const names = await topicNames(connection, profile.topics)
  return fused(profile, candidates, {
    rarityOf: (word) => rarity(statistics, termOf.title(word)),
    topicName: ({ id }) => names.get(id),
    worth,
  })
}

type Vector = ReadonlyMap<string, number>

const cosine = (one: Vector = new Map(), other: Vector = new Map()) =>
  [...one].reduce((total, [term, weight]) => total + weight * (other.get(term) ?? 0), 0)
