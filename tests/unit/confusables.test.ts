import { describe, expect, test } from 'vitest'
import { confusablesIn, sayConfusable } from '@/src/confusables/confusables'

const letters = (text: string) => confusablesIn(text).map(({ letter }) => letter)

describe('letters that look like Latin ones', () => {
  test.each([
    ['Cyrillic', 'p\u0430in', '\u0430', 'a'],
    ['Cyrillic', 'H\u0430ematuria', '\u0430', 'a'],
    ['Cyrillic', '\u0425-ray', '\u0425', 'X'],
    ['Cyrillic', 'H2\u041e', '\u041e', 'O'],
    ['Greek', 'aspir\u03b9n', '\u03b9', 'i'],
    ['Greek', '\u03b1spirin', '\u03b1', 'a'],
    ['Greek', 'PAI\u039d', '\u039d', 'N'],
    ['Greek', 'd\u03bfse', '\u03bf', 'o'],
    ['Armenian', 'd\u0585se', '\u0585', 'o'],
    ['Cherokee', '\u13a2ablet', '\u13a2', 'T'],
    ['full-width', 'p\uff41in', '\uff41', 'a'],
    ['mathematical', 'p\u{1d44e}in', '\u{1d44e}', 'a'],
  ])('are found among these: %s, %s', (script, word, letter, looksLike) => {
    const text = `It may help: ${word}, then.`
    expect(confusablesIn(text)).toEqual([{ index: text.indexOf(letter), letter, looksLike, script, word }])
  })

  test.each([
    'µg, \u03bcg, \u03bcmol/l and 10 k\u03a9',
    'β-blocker, \u03b1-synuclein, TNF\u03b1, TNF-\u03b1, IFN\u03b3, \u03b1MSH, NF\u03baB, A\u03b242, PGF2\u03b1',
    'Δ9-THC, \u0394F508, \u03c9-3, \u03c32, the \u03c1 of Spearman',
    'Größe, œdème, naïve, Łódź, ﬁbrosis, ŵyneb',
    'Паракетамол, in Greek \u03c0\u03b1\u03c1\u03b1\u03ba\u03b5\u03c4\u03b1\u03bc\u03cc\u03bb\u03b7, in Japanese 薬',
    'H₂O, 10³, x², №, ™, 5 ℃, ½',
    'https://example.org/about?q=1#a',
  ])('are not: %s', (text) => {
    expect(letters(text)).toEqual([])
  })

  test('are told by word, letter and script', () => {
    const [found] = confusablesIn('Take p\u0430racetamol.')
    expect(found && sayConfusable(found)).toBe(
      'In “p\u0430racetamol”, the letter “\u0430” is Cyrillic, and only looks like the Latin “a”. Type the word again.',
    )
  })
})
