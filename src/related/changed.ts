/** Of what two texts say, they must have so much in common for one to be an edit of the other. */
const SAME = 0.6

/**
 * Whether a text says something substantially different from what it said: less than that part of the runs of
 * words that either has is in both (Jaccard). An empty text that stays empty has not changed.
 */
export function isSubstantiallyChanged(then: readonly number[], now: readonly number[]): boolean {
  const before = new Set(then)
  const after = new Set(now)
  const shared = [...after].filter((shingle) => before.has(shingle)).length
  const all = before.size + after.size - shared
  return all > 0 && shared / all < SAME
}
