import { diffArrays } from 'diff'

/** What stood before and what stands now in one place. Where there is both, the one became the other. */
export type Step<Item> = { was?: Item; is?: Item; hasMoved?: true }

type Bounds = { maxEditLength: number; timeout: number }

/** Brings two lists beside each other: what is the same, what was taken away and what was added, in their order. */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  bounds: Bounds,
): Step<Item>[] {
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), bounds)
  if (!changes) return [...before.map((was) => ({ was })), ...after.map((is) => ({ is }))]
  const [old, now] = [[...before], [...after]]
  const chunks = changes.map(({ added, count, removed }): Step<Item>[] => {
    if (removed) return old.splice(0, count).map((was) => ({ was }))
    if (added) return now.splice(0, count).map((is) => ({ is }))
    const kept = old.splice(0, count)
    return now.splice(0, count).map((is, place) => ({ was: kept[place], is }))
  })
  return withSwaps(chunks, keyOf)
}

/**
 * Of two that changed places a comparison finds one to have moved, and the other to have stayed. Both have moved
 * for whoever reads them.
 */
function withSwaps<Item>(chunks: readonly Step<Item>[][], keyOf: (item: Item) => string): Step<Item>[] {
  const keys = (steps: readonly Step<Item>[] | undefined, side: 'was' | 'is') =>
    (steps ?? [])
      .flatMap((step) => (step[side] === undefined ? [] : keyOf(step[side])))
      .sort()
      .join('\n')
  const steps: Step<Item>[] = []
  for (let place = 0; place < chunks.length; place += 1) {
    const [first = [], stayed = [], last = []] = chunks.slice(place, place + 3)
    const leaves = keys(first, 'was') !== '' && keys(first, 'was') === keys(last, 'is')
    const comes = keys(first, 'is') !== '' && keys(first, 'is') === keys(last, 'was')
    if ((leaves && !keys(first, 'is')) || (comes && !keys(first, 'was'))) {
      if (stayed.length <= first.length) {
        steps.push(...moved(leaves ? [...first, ...only(stayed, 'was')] : [...only(stayed, 'was'), ...last]))
        steps.push(...moved(leaves ? [...only(stayed, 'is'), ...last] : [...first, ...only(stayed, 'is')]))
        place += 2
        continue
      }
    }
    steps.push(...first)
  }
  return steps
}

const only = <Item>(steps: readonly Step<Item>[], side: 'was' | 'is'): Step<Item>[] =>
  steps.map((step) => ({ [side]: step[side] }))

const moved = <Item>(steps: readonly Step<Item>[]): Step<Item>[] =>
  steps.map((step) => ({ ...step, hasMoved: true }))
