import { type Change, diffArrays, diffWordsWithSpace } from 'diff'
import type { NameOf } from './lines'
import type { ReadContent } from './reviewedContent'
import type { Section } from './section'
import { sectionsOf } from './sections'

export type Part = { text: string; is: 'same' | 'added' | 'removed' }
/** One part of a page that reads otherwise than before. */
export type Difference = { section: string; parts: Part[] }

/** What somebody who knows one content has to read of the next. */
export function differences(before: ReadContent, after: ReadContent, nameOf: NameOf): Difference[] {
  const deadline = Date.now() + LONGEST
  return changed(before, after, nameOf).map(([was, is]) => {
    const [text, newText] = [was?.lines.join('\n') ?? '', is?.lines.join('\n') ?? '']
    // No word was changed, but a heading became a paragraph, or words are in bold.
    const parts = text === newText ? [] : partsOf(text, newText, deadline)
    return { section: (is ?? was)?.name ?? '', parts }
  })
}

/** The names of the parts that read otherwise, for whoever does not ask what is new in them. */
export const sectionsChanged = (before: ReadContent, after: ReadContent): string[] =>
  changed(before, after, (id) => id).map(([was, is]) => (is ?? was)?.name ?? '')

function changed(before: ReadContent, after: ReadContent, nameOf: NameOf): Pair[] {
  // What readers were told of an earlier change is no part of the next.
  const was = after.change ? before : { ...before, change: undefined }
  return pairs(sectionsOf(was, nameOf), sectionsOf(after, nameOf)).filter(
    ([was, is]) => was?.form !== is?.form,
  )
}

/**
 * Comparing takes as many steps as the square of what was changed. What is rewritten from end to end is compared
 * by paragraphs, and what is too long for that is shown whole, before and after.
 */
const MOST_EDITS = { words: 1000, paragraphs: 300 }
/** How long words are compared, in milliseconds, in all parts of a page together: nobody else is served meanwhile. */
const LONGEST = 500

function partsOf(before: string, after: string, deadline: number): Part[] {
  const byWord = diffWordsWithSpace(before, after, {
    maxEditLength: MOST_EDITS.words,
    timeout: Math.max(0, deadline - Date.now()),
  })
  const parts = byWord?.map((change) => partOf(change, change.value)) ?? byParagraph(before, after)
  const kept = parts.reduce((sum, { is, text }) => sum + (is === 'same' ? text.trim().length : 0), 0)
  if (parts.length > 0 && kept >= LEAST_KEPT * Math.max(before.length, after.length)) return parts
  // Two texts that share a few words are easier to read one after the other.
  return [
    ...(before ? [{ text: before, is: 'removed' as const }] : []),
    ...(before && after ? [{ text: '\n', is: 'same' as const }] : []),
    ...(after ? [{ text: after, is: 'added' as const }] : []),
  ]
}

const LEAST_KEPT = 0.4

function byParagraph(before: string, after: string): Part[] {
  const bounds = { maxEditLength: MOST_EDITS.paragraphs }
  const changes = diffArrays(before.split('\n'), after.split('\n'), bounds)
  return changes?.map((change) => partOf(change, `${change.value.join('\n')}\n`)) ?? []
}

const partOf = ({ added, removed }: Pick<Change, 'added' | 'removed'>, text: string): Part => ({
  text,
  is: added ? 'added' : removed ? 'removed' : 'same',
})

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
