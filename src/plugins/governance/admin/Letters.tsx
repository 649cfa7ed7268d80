import { confusablesIn } from '@/src/confusables/confusables'

type Props = {
  text: string
  /** What stands beside the text, for a word may go on there. */
  before?: string
  after?: string
  isChanged: boolean
}

/** A text in which no letter passes for another one, and none is there unseen. */
export const Letters = ({ after = '', before = '', isChanged, text }: Props) => {
  const start = before.length
  const notes = new Map(
    confusablesIn(before + text + after).map(({ index, letter, looksLike, script }) => [
      index - start,
      { letter, note: `${script}, not Latin ${looksLike}` },
    ]),
  )
  const pieces: { text: string; note?: string }[] = []
  let at = 0
  for (const letter of text) {
    const note = notes.get(at)?.note ?? unseen(letter, isChanged)
    const last = pieces.at(-1)
    if (note === undefined && last && last.note === undefined) last.text += letter
    else pieces.push({ text: letter, note })
    at += letter.length
  }
  const isApart = isChanged && text.normalize('NFC') !== text
  return (
    <>
      {isChanged && text.trim() === '' ? blanks(text) : pieces.map(piece)}
      {isApart && <small> [letter and accent apart]</small>}
    </>
  )
}

const piece = ({ note, text }: { text: string; note?: string }, place: number) =>
  note === undefined ? (
    text
  ) : (
    <mark key={place} className="review-letter">
      {isSeen(text) && text}
      <small> [{note}] </small>
    </mark>
  )

/** Joiners, marks of direction and the like: they change what a word is, and nobody sees them. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const isSeen = (letter: string) => !UNSEEN.test(letter) && letter.trim() !== ''

function unseen(letter: string, isChanged: boolean): string | undefined {
  if (letter === '\n' || letter === '\t') return undefined
  const isOddBlank = isChanged && letter !== ' ' && letter.trim() === ''
  if (!isOddBlank && !UNSEEN.test(letter)) return undefined
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

const BLANKS: Record<string, string> = { ' ': '␣', '\n': '↵\n', '\t': '⇥' }

/** Blanks that were added or taken away are seen by a sign for each. */
const blanks = (text: string) =>
  [...text].map((blank) => BLANKS[blank] ?? `[${unseen(blank, true) ?? blank}]`).join('')
