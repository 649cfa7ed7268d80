import type { PlainList, Quote } from './articleText'
import { looksLikeHeading, specialHeading } from './headings'
import type { Line } from './lines'
import { listItemOf } from './listItem'
import { isHardWrapped } from './paragraphs'
import { quoteAt } from './quotes'

/** Lines that belong together. The lines of a paragraph are kept, for a question may be its first one. */
export type Chunk =
  | { type: 'heading'; line: number; text: string }
  | { type: 'paragraph'; line: number; lines: string[]; isAlone: boolean }
  | PlainList
  | (Quote & { source: string[] })

const LONGEST_TIGHT_HEADING = 60
const MOST_WORDS_ABOVE_LIST = 6

export function toChunks(lines: readonly Line[], file: string): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (!line?.text) {
      at += 1
      continue
    }
    const found = quoteAt(lines, at, file)
    if (found) {
      const source = lines.slice(at, at + found.length).flatMap(({ text }) => text || [])
      chunks.push({ ...found.quote, source })
      at += found.length
      continue
    }
    const end = listItemOf(line.text) ? listEnd(lines, at) : runEnd(lines, at)
    const taken = lines.slice(at, end)
    chunks.push(...(listItemOf(line.text) ? [toList(taken)] : toParagraphs(taken, lines[end])))
    at = end
  }
  return markHeadings(chunks)
}

const isPlain = (line: Line | undefined): line is Line => Boolean(line?.text) && !listItemOf(line?.text ?? '')

function runEnd(lines: readonly Line[], start: number): number {
  let end = start + 1
  while (isPlain(lines[end]) && !startsQuotation(lines[end])) end += 1
  return end
}

const startsQuotation = (line: Line | undefined) => /^["“„«]/u.test(line?.text ?? '')

/** A list goes on over blank lines to the next item of its sort, and over lines that continue an item. */
function listEnd(lines: readonly Line[], start: number): number {
  let last = start
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line?.text) continue
    const isNext = continuesList(lines, last, line)
    const isContinuation = at === last + 1 && continuesItem(lines, start, line)
    if (!isNext && !isContinuation) break
    last = at
  }
  return last + 1
}

function continuesList(lines: readonly Line[], last: number, line: Line): boolean {
  const item = listItemOf(line.text)
  const before = lines
    .slice(0, last + 1)
    .map(({ text }) => listItemOf(text))
    .findLast((candidate) => candidate !== undefined)
  if (!item || !before || item.isOrdered !== before.isOrdered) return false
  const startsAgain = item.number === 1 && (before.number ?? 0) > 1
  return !startsAgain
}

const continuesItem = (lines: readonly Line[], start: number, line: Line) =>
  !listItemOf(line.text) &&
  !startsQuotation(line) &&
  (line.indent > (lines[start]?.indent ?? 0) || /^\p{Ll}/u.test(line.text))

function toList(lines: readonly Line[]): PlainList {
  const items: string[] = []
  let isOrdered = false
  for (const { text } of lines) {
    const item = listItemOf(text)
    if (item) {
      isOrdered = item.isOrdered
      items.push(item.text)
    } else if (text) {
      items.push(`${items.pop() ?? ''} ${text}`.trim())
    }
  }
  return { type: 'list', line: lines[0]?.number ?? 1, isOrdered, items }
}

function toParagraphs(run: readonly Line[], next: Line | undefined): Chunk[] {
  const [first, second] = run
  if (!first) return []
  const heading: Chunk = { type: 'heading', line: first.number, text: first.text.replace(/:$/, '') }
  if (specialHeading(first.text)) return [heading, ...toParagraphs(run.slice(1), next)]
  if (isHardWrapped(run)) {
    return [{ type: 'paragraph', line: first.number, lines: run.map(({ text }) => text), isAlone: false }]
  }
  if (isTightHeading(first, second, run.length === 1 ? next : undefined)) {
    return [heading, ...toParagraphs(run.slice(1), next)]
  }
  return run.map(({ number, text }) => ({
    type: 'paragraph',
    line: number,
    lines: [text],
    isAlone: run.length === 1 && !next?.text,
  }))
}

/** A heading without a blank line below it: a short line on top of a long paragraph or of a list. */
function isTightHeading(first: Line, second: Line | undefined, item: Line | undefined): boolean {
  if (!looksLikeHeading(first.text) || first.text.endsWith('?')) return false
  if (second) return first.text.length <= LONGEST_TIGHT_HEADING && second.text.length > 100
  return Boolean(item?.text && listItemOf(item.text)) && first.text.split(' ').length <= MOST_WORDS_ABOVE_LIST
}

/** A short line by itself is a heading if text follows it; above another such line it is text. */
function markHeadings(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, index) => {
    const next = chunks[index + 1]
    const text = headingText(chunk)
    const isHeading = text !== undefined && next && !isHeadingOrCandidate(next)
    return isHeading ? { type: 'heading', line: chunk.line, text } : chunk
  })
}

const isHeadingOrCandidate = (chunk: Chunk) => chunk.type === 'heading' || headingText(chunk) !== undefined

function headingText(chunk: Chunk): string | undefined {
  if (chunk.type === 'paragraph' && chunk.isAlone) {
    const text = chunk.lines.join(' ')
    return looksLikeHeading(text) ? text : undefined
  }
  // `1. Muscle strain` between paragraphs is a numbered heading, not a list of one item.
  const [item, ...others] = chunk.type === 'list' && chunk.isOrdered ? chunk.items : []
  return item && others.length === 0 && looksLikeHeading(item) ? item : undefined
}
