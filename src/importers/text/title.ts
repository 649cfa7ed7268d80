import { ImportError } from '@/src/importers/ImportError'
import type { Dropped, Note } from './articleText'
import { specialHeading } from './headings'
import { comparable, type Line, wordsOf } from './lines'
import { listItemOf } from './listItem'

type FoundTitle = { title: string; titleLine: number; bylines: Note[]; dropped: Dropped[]; rest: Line[] }

const LONGEST_TITLE = 120
const BYLINE =
  /^(by \p{Lu}|(medically |clinically )?(written|reviewed|fact.checked|checked) by\b|(last )?(updated|published|reviewed|posted)( on)?:? )/iu
const BY_NAME = /^by\b/

/**
 * The title among the short lines that precede the first paragraph. A web page states it several times
 * and its own name first, so the line that comes most often wins; without a repetition it is the first
 * one whose words the text uses.
 */
export function findTitle(lines: readonly Line[], file: string): FoundTitle {
  const { lead, bodyStart } = leadOf(lines)
  const candidates = lead.filter(({ text }) => !isByline(text))
  const bodyWords = new Set(lines.slice(bodyStart).flatMap(({ text }) => wordsOf(text)))
  const title = mostLikely(candidates, bodyWords)
  if (!title) {
    throw new ImportError({
      file,
      line: lines.find(({ text }) => text)?.number ?? 1,
      what: 'no title was found above the first paragraph',
      remedy: `put the title on the first line (at most ${LONGEST_TITLE} characters, no full stop), and an empty line below it`,
    })
  }
  const key = comparable(title.text)
  const lastCopy = lead.findLast(({ text }) => isCopy(text, key))?.number ?? title.number
  const above = lead.filter(({ number }) => number <= lastCopy)
  const bylines = lead
    .filter(({ text }) => isByline(text))
    .map(({ number, text }) => ({ line: number, text }))
  const dropped = above
    .filter((line) => line !== title && !isByline(line.text))
    .map(({ number, text }) => ({
      line: number,
      text,
      why: isCopy(text, key) ? ('title again' as const) : ('site name' as const),
    }))
  const bylineNumbers = new Set(bylines.map(({ line }) => line))
  const rest = lines
    .filter(({ number }) => number > lastCopy)
    .map((line) => (bylineNumbers.has(line.number) ? { ...line, text: '' } : line))
  return { title: titleText(title.text), titleLine: title.number, bylines, dropped, rest }
}

function leadOf(lines: readonly Line[]): { lead: Line[]; bodyStart: number } {
  const end = lines.findIndex(({ text }) => text && !couldBeTitle(text) && !isByline(text))
  const bodyStart = end < 0 ? lines.length : end
  return { lead: lines.slice(0, bodyStart).filter(({ text }) => text), bodyStart }
}

const couldBeTitle = (text: string) =>
  text.length <= LONGEST_TITLE &&
  !/[.:;,…]["'”’»)]?$/u.test(text) &&
  !listItemOf(text) &&
  !/^["“„«—]/u.test(text) &&
  !specialHeading(text)

const isByline = (text: string) => text.length <= LONGEST_TITLE && BYLINE.test(text) && !BY_NAME.test(text)

function mostLikely(candidates: readonly Line[], bodyWords: ReadonlySet<string>): Line | undefined {
  const ranked = candidates.map((line) => ({
    line,
    isTopical: isTopical(line.text, bodyWords),
    copies: candidates.filter(({ text }) => isCopy(text, comparable(line.text))).length,
  }))
  const topical = ranked.filter(({ isTopical }) => isTopical)
  const pool = topical.length > 0 ? topical : ranked
  const most = Math.max(...pool.map(({ copies }) => copies))
  return pool.find(({ copies }) => copies === most)?.line
}

function isTopical(text: string, bodyWords: ReadonlySet<string>): boolean {
  const words = wordsOf(text).filter((word) => word.length > 3)
  return words.filter((word) => bodyWords.has(word)).length * 2 >= Math.max(words.length, 1)
}

/** Browsers put the site's name behind the title: `Title | Site`. */
const titleText = (text: string) => text.split(' | ')[0]?.trim() || text

const isCopy = (text: string, key: string) => comparable(text) === key || comparable(titleText(text)) === key
