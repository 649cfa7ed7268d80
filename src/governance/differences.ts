import { align, type Step } from './align'
import { inOrder } from './inOrder'
import { type NameOf, type PageLine, storedLines } from './lines'
import { pageParts } from './pageLines'
import type { ReadContent } from './reviewedContent'
import type { Json } from './said'
import type { ReviewedCollection } from './subject'
import { areAlike, type Part, wordDifferences } from './wordDifferences'

/** A line as reviewers are shown it. */
export type ShownLine = {
  is: 'same' | 'added' | 'removed' | 'changed'
  /** Where it stands. */
  where: string
  /** Where it stood, if its place was called otherwise. */
  was?: string
  parts: Part[]
  /** Where its words came from, or went to. */
  moved?: string
}

/** One part of a page that reads otherwise than before, or is read for the first time. */
export type Difference = {
  section: string
  lines: ShownLine[]
  /** Whether readers see no difference: only how it is stored is another. */
  isStored?: true
}

/** What is too much for this is shown whole, before and after. */
const MOST_EDITS = 2000
/** How long is compared, in milliseconds, in all parts of a page together: nobody else is served meanwhile. */
const LONGEST = 500

type Contents = { before: ReadContent; after: ReadContent; nameOf: NameOf }
type LineStep = Step<PageLine>
type Compared = { part: ChangedPart; steps: LineStep[] }

/** What somebody who knows one content has to read of the next. */
export function differences(collection: ReviewedCollection, contents: Contents): Difference[] {
  const deadline = Date.now() + LONGEST
  const compared = changedParts(collection, contents).map(
    (part): Compared => ({ part, steps: inHunks(aligned(part.before, part.after, deadline), deadline) }),
  )
  const origins = movedLines(compared.flatMap(({ steps }) => steps))
  return compared.flatMap(({ part, steps }) => {
    const told = toldOf(part.name, steps, origins, deadline)
    return told.some(({ lines }) => lines.some(isSeen)) ? told : storedDifferences(part, deadline)
  })
}

const toldOf = (
  name: string,
  steps: readonly LineStep[],
  origins: ReadonlyMap<PageLine, PageLine>,
  deadline: number,
): Difference[] =>
  grouped(name, steps)
    .filter((group) => group.steps.some(isNew))
    .map(({ section, steps }) => ({ section, lines: shownLines(steps, origins, deadline) }))

/** Whether somebody who looks at a line sees that it is another one. */
function isSeen({ is, parts, was, where }: ShownLine): boolean {
  if (is === 'changed') return was !== where || parts.some((part) => part.is !== 'same' && part.text !== '')
  return is !== 'same' && (where !== '' || parts.some(({ text }) => text !== ''))
}

/** What cannot be told in the words of readers, for they see no difference, is shown as it is stored. */
function storedDifferences({ name, values }: ChangedPart, deadline: number): Difference[] {
  const [before, after] = values.map((value) =>
    storedLines(value, []).map((line) => ({ ...line, section: name })),
  )
  const steps = inHunks(aligned(before ?? [], after ?? [], deadline), deadline)
  return toldOf(name, steps, new Map(), deadline).map((told) => ({ ...told, isStored: true }))
}

/** The names of the parts that read otherwise, for whoever does not ask what is new in them. */
export function sectionsChanged(
  collection: ReviewedCollection,
  contents: Omit<Contents, 'nameOf'>,
): string[] {
  const named = { ...contents, nameOf: (id: string) => ({ name: id }) }
  const deadline = Date.now() + LONGEST
  const names = changedParts(collection, named).flatMap(({ after, before, name }) => {
    const groups = grouped(name, aligned(before, after, deadline)).filter(({ steps }) => steps.some(isNew))
    return groups.length > 0 ? groups.map(({ section }) => section) : [name]
  })
  return [...new Set(names)]
}

/** All of a page, for whoever reads it for the first time. */
export const wholePage = (
  collection: ReviewedCollection,
  content: ReadContent,
  nameOf: NameOf,
): Difference[] =>
  pageParts(collection, content, nameOf).flatMap(({ lines, name }) =>
    grouped(
      name,
      lines.map((line) => ({ was: line, is: line })),
    ).map(({ section, steps }) => ({ section, lines: shownLines(steps, new Map(), 0) })),
  )

const isNew = ({ hasMoved, is, was }: LineStep): boolean =>
  hasMoved === true || !is || !was || keyOf(is) !== keyOf(was)

/** Lines are the same if they say the same in the same kind of place. */
const keyOf = ({ isFrame, places, runs }: PageLine): string =>
  JSON.stringify([isFrame === true, places.map(({ name }) => name), runs])

const placeOf = ({ places }: PageLine): string => JSON.stringify(places.map(({ name }) => name))

type ChangedPart = { name: string; before: PageLine[]; after: PageLine[]; values: (Json | undefined)[] }

function changedParts(collection: ReviewedCollection, { after, before, nameOf }: Contents): ChangedPart[] {
  // What readers were told of an earlier change is no part of the next.
  const was = after.change ? before : { ...before, change: undefined }
  const [old, now] = [pageParts(collection, was, nameOf), pageParts(collection, after, nameOf)]
  const gone = old.filter(({ field }) => !now.some((part) => part.field === field))
  return [...now, ...gone].flatMap(({ field, name }) => {
    const [before, after] = [old, now].map((parts) => parts.find((part) => part.field === field))
    const values = [before?.value, after?.value]
    return inOrder(values[0]) === inOrder(values[1])
      ? []
      : [{ name, values, before: before?.lines ?? [], after: after?.lines ?? [] }]
  })
}

const aligned = (before: readonly PageLine[], after: readonly PageLine[], deadline: number) =>
  align(before, after, keyOf, bounds(deadline))

const bounds = (deadline: number) => ({
  maxEditLength: MOST_EDITS,
  timeout: Math.max(1, deadline - Date.now()),
})

/** What was taken away and what was added in one place belongs together where it is much the same. */
function inHunks(steps: readonly LineStep[], deadline: number): LineStep[] {
  const all: LineStep[] = []
  let hunk: LineStep[] = []
  const end = () => {
    all.push(...paired(hunk, deadline))
    hunk = []
  }
  for (const step of steps) {
    if (isNew(step) && !step.hasMoved) hunk.push(step)
    else {
      end()
      all.push(step)
    }
  }
  end()
  return all
}

function paired(hunk: readonly LineStep[], deadline: number): LineStep[] {
  const removed = hunk.flatMap(({ was }) => was ?? [])
  const added = hunk.flatMap(({ is }) => is ?? [])
  const all: LineStep[] = []
  let gap: LineStep[] = []
  const end = () => {
    all.push(...likePairs(gap))
    gap = []
  }
  for (const step of align(removed, added, wordsOf, bounds(deadline))) {
    if (step.was && step.is && !step.hasMoved) {
      end()
      all.push(step)
    } else gap.push(step)
  }
  end()
  return all
}

/** The same words, wherever they stand. */
const wordsOf = ({ isFrame, places, runs }: PageLine): string =>
  JSON.stringify(isFrame ? places.length : runs)

/** So far is looked for a line that became another. */
const REACH = 5

function likePairs(gap: readonly LineStep[]): LineStep[] {
  const [removed, added] = [gap.flatMap(({ was }) => was ?? []), gap.flatMap(({ is }) => is ?? [])]
  const [only] = removed
  // One field that says something else, or one paragraph.
  if (only && gap.length === 2 && added[0] && placeOf(only) === placeOf(added[0]))
    return [{ was: only, is: added[0] }]
  const all: LineStep[] = []
  for (const was of removed) {
    const place = added.slice(0, REACH).findIndex((is) => !is.isFrame && areAlike(was.runs, is.runs))
    if (place < 0) {
      all.push({ was })
      continue
    }
    const [is, ...between] = added.splice(0, place + 1).reverse()
    all.push(...between.reverse().map((is) => ({ is })), { was, is })
  }
  return [...all, ...added.map((is) => ({ is }))]
}

/** Lines whose words were taken away in one place and added in another, each with the other of them. */
function movedLines(steps: readonly LineStep[]): Map<PageLine, PageLine> {
  const gone = new Map<string, PageLine[]>()
  for (const { is, was } of steps)
    if (was && !is && hasWords(was)) gone.set(wordsOf(was), [...(gone.get(wordsOf(was)) ?? []), was])
  const origins = new Map<PageLine, PageLine>()
  for (const { is, was } of steps) {
    const origin = is && !was && hasWords(is) ? gone.get(wordsOf(is))?.shift() : undefined
    if (is && origin) origins.set(is, origin).set(origin, is)
  }
  return origins
}

const hasWords = ({ runs }: PageLine) => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text))

/** The parts of a page with what was taken out of them. What was taken away with its part stands for itself. */
function grouped(name: string, steps: readonly LineStep[]): { section: string; steps: LineStep[] }[] {
  const sections = new Set(steps.map(({ is }) => is?.section))
  const groups: { section: string; steps: LineStep[] }[] = []
  for (const step of steps) {
    const last = groups.at(-1)
    const own = step.is?.section ?? step.was?.section ?? name
    const section = !step.is && last && sections.has(own) ? last.section : own
    if (last?.section === section) last.steps.push(step)
    else groups.push({ section, steps: [step] })
  }
  return groups
}

function shownLines(
  steps: readonly LineStep[],
  origins: ReadonlyMap<PageLine, PageLine>,
  deadline: number,
): ShownLine[] {
  const lines = steps.flatMap((step) => {
    const line = step.is ?? step.was
    return line ? [{ line, shown: shownLine(step, line, origins, deadline) }] : []
  })
  return lines.flatMap(({ line, shown }, index) => {
    const next = lines[index + 1]
    // What begins is told by what follows in it.
    const isTold = next && isWithin(next.line, line) && (shown.is === 'same' || next.shown.is === shown.is)
    return line.isFrame && isTold && shown.was === undefined ? [] : [shown]
  })
}

const isWithin = (line: PageLine, frame: PageLine) =>
  frame.places.every(({ name }, place) => line.places[place]?.name === name)

function shownLine(
  { is, was }: LineStep,
  line: PageLine,
  origins: ReadonlyMap<PageLine, PageLine>,
  deadline: number,
): ShownLine {
  const other = origins.get(line)
  const whole = (is: Part['is']) => line.runs.map((run) => ({ ...run, is }))
  if (is && was) {
    if (!isNew({ is, was })) return { is: 'same', where: whereOf(is), parts: whole('same') }
    const isElsewhere = placeOf(is) !== placeOf(was)
    return {
      is: 'changed',
      where: whereOf(is, isElsewhere),
      ...(isElsewhere && { was: whereOf(was, true) }),
      parts: wordDifferences(was.runs, is.runs, deadline),
    }
  }
  const kind = is ? 'added' : 'removed'
  return {
    is: kind,
    where: whereOf(line, line.runs.length === 0),
    parts: whole(kind),
    ...(other && { moved: whereFrom(line, other) }),
  }
}

/** Where a line stands, from the outermost to the innermost. Only what is unusual is told of words, unless all is. */
function whereOf({ isFrame, places }: PageLine, isAll = false): string {
  const last = places.at(-1)
  const end = isFrame ? last?.name : (last?.shown ?? last?.name) || (isAll ? last?.name : '')
  return [...places.slice(0, -1).map(({ name, shown }) => shown ?? name), end].filter(Boolean).join(' › ')
}

/** Nothing where it is called the same, for then it is the order that changed. */
const whereFrom = (line: PageLine, other: PageLine): string =>
  other.section === line.section
    ? whereOf(other) === whereOf(line)
      ? ''
      : whereOf(other)
    : [other.section, whereOf(other)].filter(Boolean).join(' › ')
