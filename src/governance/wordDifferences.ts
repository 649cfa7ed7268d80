import { align } from './align'
import type { Run } from './lines'

export type Part = Run & { is: 'same' | 'added' | 'removed' }

/** Comparing takes as many steps as the square of what was changed. */
const MOST_EDITS = 1000
/** How much of a text is the same where it is worth while to tell what is not. */
const LEAST_KEPT = 0.4

const TOKEN = /[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu

/** The words of a line, each with how it is set. */
const tokens = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run) =>
    run.picture ? [run] : (run.text.match(TOKEN) ?? []).map((text) => ({ ...run, text })),
  )

const keyOf = ({ marks, text }: Run) => [text, ...marks].join('\n')

/** How much two lines share, between nothing and 1, in whatever order. */
function likeness(one: readonly Run[], other: readonly Run[]): number {
  const [words, otherWords] = [one, other].map((runs) =>
    tokens(runs)
      .map(({ text }) => text)
      .filter(isWord),
  )
  if (!words?.length || !otherWords?.length) return 0
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shared = otherWords.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count > 0
  })
  return shared.length / Math.max(words.length, otherWords.length)
}

export const areAlike = (one: readonly Run[], other: readonly Run[]): boolean =>
  likeness(one, other) >= LEAST_KEPT

const isWord = (text: string) => text.trim() !== ''

/** Two lines, word by word. Those that share little are easier to read one after the other. */
export function wordDifferences(was: readonly Run[], is: readonly Run[], deadline: number): Part[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return is.map((run) => ({ ...run, is: 'same' }))
  const whole = [
    ...was.map((run): Part => ({ ...run, is: 'removed' })),
    ...is.map((run): Part => ({ ...run, is: 'added' })),
  ]
  if (!areAlike(was, is)) return whole
  const bounds = { maxEditLength: MOST_EDITS, timeout: Math.max(0, deadline - Date.now()) }
  const steps = align(tokens(was), tokens(is), keyOf, bounds)
  const parts = joined(
    steps.flatMap(({ is, was }): Part[] => {
      const run = is ?? was
      return run ? [{ ...run, is: is && was ? 'same' : is ? 'added' : 'removed' }] : []
    }),
  )
  const length = (parts: readonly Run[]) => parts.reduce((sum, { text }) => sum + text.trim().length, 0)
  const kept = length(parts.filter((part) => part.is === 'same'))
  return kept >= LEAST_KEPT * Math.max(length(was), length(is)) ? parts : whole
}

function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = []
  for (const part of parts) {
    const last = all.at(-1)
    const isMore = last?.is === part.is && keyOf({ ...last, text: '' }) === keyOf({ ...part, text: '' })
    if (last && isMore && !last.picture && !part.picture) last.text += part.text
    else all.push({ ...part })
  }
  return all
}
