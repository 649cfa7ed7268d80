import type { Dropped } from './articleText'
import { comparable, type Line } from './lines'
import { listItemOf } from './listItem'

const FURNITURE = [
  /^back to (the )?top( button)?$/,
  /^(scroll|go) to (the )?top$/,
  /^share( (this|the))?( (article|page|post|story))?$/,
  /^share (on|via) \w+$/,
  /^(copy|print|save|email|bookmark)( (this|the))?( (link|page|article))?$/,
  /^(advertisements?|sponsored( content)?)$/,
  /^skip to (the )?(main )?content$/,
  /^\d+ min(ute)?s?( read)?$/,
  /^(read|see|show|load) (more|less)$/,
  /^(expand|collapse)( all)?$/,
  /^was this (article|page) helpful$/,
  /^all rights reserved$/,
  /^copyright \d{4}\b.{0,80}$/,
]
const CONTENTS = /^(table of contents|contents|on this page|in this article|jump to)$/

const isFurniture = (text: string) =>
  /^©/.test(text) ? text.length < 120 : FURNITURE.some((pattern) => pattern.test(comparable(text)))
const isMarker = (text: string) => !/[\p{L}\p{N}]/u.test(text)

/**
 * Takes out what belonged to the page and not to the article. What goes leaves a blank line behind,
 * because it always stood between two things.
 */
export function dropFurniture(lines: Line[]): { lines: Line[]; dropped: Dropped[] } {
  const contents = contentsListIn(lines)
  const dropped: Dropped[] = []
  const kept = lines.map((line) => {
    const why = reasonToDrop(line, contents)
    if (!why) return line
    dropped.push({ line: line.number, text: line.text, why })
    return { ...line, text: '' }
  })
  return { lines: kept, dropped }
}

function reasonToDrop(line: Line, contents: ReadonlySet<number>): Dropped['why'] | undefined {
  if (!line.text) return undefined
  if (isMarker(line.text)) return 'marker'
  if (contents.has(line.number)) return 'contents list'
  return isFurniture(line.text) ? 'page furniture' : undefined
}

/** The numbers of the lines that make up a contents list: its title, and entries that come again as lines. */
function contentsListIn(lines: Line[]): ReadonlySet<number> {
  const filled = lines.filter(({ text }) => text)
  const start = filled.findIndex(({ text }) => CONTENTS.test(comparable(text)))
  const heading = filled[start]
  if (!heading) return new Set()

  const lastPlace = new Map(filled.map(({ text }, index) => [comparable(text), index]))
  const entries: number[] = []
  for (const [index, { text, number }] of filled.entries()) {
    if (index <= start) continue
    const place = lastPlace.get(comparable(listItemOf(text)?.text ?? text)) ?? -1
    if (place <= index) break
    entries.push(number)
  }
  return new Set([heading.number, ...entries])
}
