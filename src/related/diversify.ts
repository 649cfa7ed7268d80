/** What it counts that an article is close to the one that is read, beside that it is unlike those before it. */
const CLOSENESS = 0.8

type Ranked = { target: string; score: number }

/**
 * The best of a ranking, so that no two say much the same (maximal marginal relevance, Carbonell and Goldstein
 * 1998). The first stays the first.
 */
export function diversified<One extends Ranked>(
  ranking: readonly One[],
  { limit, similarity }: { limit: number; similarity: (one: string, other: string) => number },
): One[] {
  const best = ranking[0]?.score ?? 0
  const left = ranking.map((one) => ({ one, alike: 0 }))
  const chosen: One[] = []
  while (chosen.length < limit && left.length > 0) {
    const worth = left.map(
      ({ alike, one }) => (CLOSENESS * one.score) / (best || 1) - (1 - CLOSENESS) * alike,
    )
    const place = worth.indexOf(Math.max(...worth))
    const [taken] = left.splice(place, 1)
    if (!taken) break
    chosen.push(taken.one)
    for (const other of left)
      other.alike = Math.max(other.alike, similarity(taken.one.target, other.one.target))
  }
  return chosen
}
