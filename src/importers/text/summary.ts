const LONGEST_SUMMARY = 300
const SENTENCE_END = /[.!?]["'”’»)]*(?=\s+["'“‘«(]?[\p{Lu}\p{N}])/gu
const ABBREVIATION = /\b(Dr|Drs|Prof|Mr|Mrs|Ms|St|vs|e\.g|i\.e|approx|No)\.$/

/** As many whole sentences as fit; a first sentence that is too long is cut between words. */
export function summaryOf(paragraph: string): string {
  if (paragraph.length <= LONGEST_SUMMARY) return paragraph
  const ends = [...paragraph.matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end <= LONGEST_SUMMARY && !ABBREVIATION.test(paragraph.slice(0, end)))
  const end = ends.at(-1)
  if (end) return paragraph.slice(0, end)

  const room = paragraph.slice(0, LONGEST_SUMMARY - 1)
  const lastSpace = room.lastIndexOf(' ')
  const cut = lastSpace > 0 ? room.slice(0, lastSpace) : withoutHalfCharacter(room)
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}

const withoutHalfCharacter = (text: string) => text.replace(/[\ud800-\udbff]$/, '')
