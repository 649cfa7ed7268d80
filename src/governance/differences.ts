import { diffWordsWithSpace } from 'diff'
import type { NameOf } from './lines'
import type { ReadContent } from './reviewedContent'
import type { Section } from './section'
import { sectionsOf } from './sections'

export type Part = { text: string; is: 'same' | 'added' | 'removed' }
/** One part of a page that reads otherwise than before. */
export type Difference = { section: string; parts: Part[] }

/** What somebody who knows one content has to read of the next. */
export function differences(before: ReadContent, after: ReadContent, nameOf: NameOf): Difference[] {
  // What readers were told of an earlier change is no part of the next.
  const was = after.change ? before : { ...before, change: undefined }
  const [old, now] = [sectionsOf(was, nameOf), sectionsOf(after, nameOf)]
  return pairs(old, now).flatMap(([was, is]) => {
    if (was?.form === is?.form) return []
    const [text, newText] = [was?.lines.join('\n') ?? '', is?.lines.join('\n') ?? '']
    // No word was changed, but a heading became a paragraph, or words are in bold.
    const parts = text === newText ? [] : partsOf(text, newText)
    return { section: (is ?? was)?.name ?? '', parts }
  })
}

function partsOf(before: string, after: string): Part[] {
  const parts = diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): Part => ({
      text: value,
      is: added ? 'added' : removed ? 'removed' : 'same',
    }),
  )
  const kept = parts.reduce((sum, { is, text }) => sum + (is === 'same' ? text.trim().length : 0), 0)
  if (kept >= LEAST_KEPT * Math.max(before.length, after.length)) return parts
  // Two texts that share a few words are easier to read one after the other.
  return [
    ...(before ? [{ text: before, is: 'removed' as const }] : []),
    ...(before && after ? [{ text: '\n', is: 'same' as const }] : []),
    ...(after ? [{ text: after, is: 'added' as const }] : []),
  ]
}

const LEAST_KEPT = 0.4

type Pair = [was: Section | undefined, is: Section | undefined]

/** Parts that say the same belong together wherever they stand, then parts of the same name. */
function pairs(old: readonly Section[], now: readonly Section[]): Pair[] {
  const left = [...old]
  const take = (isIt: (section: Section) => boolean) => {
    const place = left.findIndex(isIt)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  const kindOf = ({ name }: Section) => name.replace(/ \d+$/, '')
  const moved = new Map(
    now.map((is) => [is, take((was) => kindOf(was) === kindOf(is) && was.form === is.form)]),
  )
  const paired = now.map((is): Pair => [moved.get(is) ?? take(({ name }) => name === is.name), is])
  return [...paired, ...left.map((was): Pair => [was, undefined])]
}
