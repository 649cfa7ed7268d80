import { LOOKALIKES } from './table'

/** A letter among Latin ones that looks like one of them. */
export type Confusable = {
  /** Where in the text it stands. */
  index: number
  letter: string
  /** The Latin letter for which it is taken. */
  looksLike: string
  /** Of what script it is. */
  script: string
  word: string
}

type Lookalike = Pick<Confusable, 'looksLike' | 'script'>

const TABLE: ReadonlyMap<string, Lookalike> = new Map(
  Object.entries(LOOKALIKES).flatMap(([script, pairs]) =>
    pairs.split(' ').map((pair): [string, Lookalike] => {
      const [letter = '', looksLike = ''] = pair
      return [letter, { looksLike, script }]
    }),
  ),
)

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’\u2010\u2011-]*/gu
const PLAIN_LATIN = /[A-Za-z\u00c0-\u024f]/

/** Letters that look like a Latin one, in words that have Latin letters, too. A word in another script is none. */
export const confusablesIn = (text: string): Confusable[] =>
  // Most texts are in one script.
  /[^\u0000-\u024f]/.test(text)
    ? [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => inWord(word, index))
    : []

function inWord(word: string, start: number): Confusable[] {
  if (!PLAIN_LATIN.test(word)) return []
  const found: Confusable[] = []
  let at = 0
  for (const letter of word) {
    const lookalike = lookalikeOf(letter)
    if (lookalike && !standsForItself(letter, word[at - 1], word[at + letter.length]))
      found.push({ ...lookalike, index: start + at, letter, word })
    at += letter.length
  }
  return found
}

function lookalikeOf(letter: string): Lookalike | undefined {
  const listed = TABLE.get(letter)
  if (listed) return listed
  // Wide and mathematical letters are of the Latin script, but not those that people type and search for.
  const plain =
    /[^\u0000-\u024f]/.test(letter) && /[\p{Lu}\p{Ll}]/u.test(letter) ? letter.normalize('NFKC') : ''
  return /^[A-Za-z]$/.test(plain) ? { looksLike: plain, script: scriptOf(letter) } : undefined
}

const scriptOf = (letter: string) => (/[\uff00-\uffef]/.test(letter) ? 'full-width' : 'mathematical')

const SYMBOL = /[αγρσ]/
const LOWER_CASE = /[a-z\u00df-\u00ff]/

/** TNFα, IFNγ, β-blocker, α-synuclein: a Greek letter that belongs to a name, and not to the word beside it. */
const standsForItself = (letter: string, before = '', after = ''): boolean =>
  SYMBOL.test(letter) && !LOWER_CASE.test(before) && !LOWER_CASE.test(after)

/** What is wrong with a letter, in words for whoever typed or pasted it. */
export const sayConfusable = ({ letter, looksLike, script, word }: Confusable): string =>
  `In “${word}”, the letter “${letter}” is ${script}, and only looks like the Latin “${looksLike}”. Type the word again.`
