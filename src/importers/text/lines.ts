/** One line of the source, trimmed, its number kept for messages. A blank line has an empty text. */
export type Line = { number: number; text: string; indent: number }

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
const LONE_LIST_MARKER = /^(?:[•◦▪‣●○■∙·]|\d{1,3}[.)])$/u

export function toLines(source: string): Line[] {
  const lines = source.split(/\r\n|\r|\n/).map((raw, index) => {
    const visible = raw.replace(INVISIBLE, '')
    return {
      number: index + 1,
      text: visible.replace(/[\s\u0085]+/g, ' ').trim(),
      indent: visible.length - visible.trimStart().length,
    }
  })
  return joinLoneListMarkers(lines)
}

/** Text copied from a web page may have the bullet on a line of its own above the item. */
function joinLoneListMarkers(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const previous = joined.at(-1)
    if (previous && line.text && LONE_LIST_MARKER.test(previous.text)) {
      joined[joined.length - 1] = { ...previous, text: `${previous.text} ${line.text}` }
    } else {
      joined.push(line)
    }
  }
  return joined
}

/** Equal for two lines that differ in case, punctuation and spacing only. */
export const comparable = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
