import { ImportError } from '@/src/importers/ImportError'
import type { Quote } from './articleText'
import type { Line } from './lines'
import { listItemOf } from './listItem'

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '‘': "’'",
  "'": "'’",
}
const ATTRIBUTION = /^(?:[—–―]|--?)\s*(?<who>\p{L}.*)$/u
const LONGEST_ATTRIBUTION = 160

const isSingle = (opener: string) => opener === "'" || opener === '‘'

/**
 * The quotation that opens at a line and is followed by `—Name, Role`, and how many lines it takes.
 * Quotation marks without an attribution are left to be read as a paragraph.
 */
export function quoteAt(
  lines: readonly Line[],
  start: number,
  file: string,
): { quote: Quote; length: number } | undefined {
  const first = lines[start]
  const opener = first?.text[0] ?? ''
  const closers = CLOSERS[opener]
  if (!first || !closers) return undefined

  const end = paragraphEnd(lines, start)
  const whole = lines
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
  const close = Math.max(...[...closers].map((closer) => whole.lastIndexOf(closer)))
  if (close <= 0) {
    // An apostrophe may open a line ('Tis), a double quotation mark must be closed.
    if (isSingle(opener)) return undefined
    throw new ImportError({
      file,
      line: first.number,
      what: 'a quotation opens here and is not closed in the same paragraph',
      remedy: `add the closing quotation mark, or remove the opening ${opener}`,
    })
  }
  const text = whole.slice(1, close).trim()
  const tail = whole.slice(close + 1).trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined

  const onSameLine = attributionOf(tail)
  if (onSameLine)
    return { quote: { type: 'quote', line: first.number, text, ...onSameLine }, length: end - start }
  if (tail && !/^[.,]$/.test(tail)) return undefined

  const below = attributionBelow(lines, end)
  return (
    below && { quote: { type: 'quote', line: first.number, text, ...below.who }, length: below.end - start }
  )
}

function paragraphEnd(lines: readonly Line[], start: number): number {
  let end = start + 1
  for (let text = lines[end]?.text; text; text = lines[end]?.text) {
    if (listItemOf(text) || ATTRIBUTION.test(text)) break
    end += 1
  }
  return end
}

function attributionBelow(lines: readonly Line[], from: number) {
  const offset = lines.slice(from).findIndex(({ text }) => text)
  const at = from + offset
  const text = offset < 0 ? undefined : lines[at]?.text
  const who = text === undefined ? undefined : attributionOf(text)
  if (text === undefined || !who) return undefined
  // `- Name` with more such lines below is a list.
  const next = lines.slice(at + 1).find((line) => line.text)?.text
  const isList = listItemOf(text) && next && listItemOf(next) && next[0] === text[0]
  return isList ? undefined : { who, end: at + 1 }
}

function attributionOf(text: string): { name: string; role?: string } | undefined {
  const who = text.length <= LONGEST_ATTRIBUTION ? ATTRIBUTION.exec(text)?.groups?.who : undefined
  if (!who) return undefined
  const comma = who.indexOf(',')
  if (comma < 0) return { name: who.trim() }
  const role = who.slice(comma + 1).trim()
  return { name: who.slice(0, comma).trim(), ...(role && { role }) }
}
