import { describe, expect, test } from 'vitest'
import { differences, sectionsChanged } from '@/src/governance/differences'
import { readContent } from '@/src/governance/reviewedContent'
import { paragraph, richText } from '@/src/richtext/build'

const words = (count: number, word: string) =>
  Array.from({ length: count }, (_, place) => `${word}${place}`).join(' ')
const article = (paragraphs: string[]) =>
  readContent('articles', { title: 'One', body: richText(...paragraphs.map((text) => paragraph(text))) })
const faqs = (count: number, word: string) =>
  readContent('articles', {
    title: 'One',
    faqs: Array.from({ length: count }, (_, place) => ({
      question: `Question ${place}?`,
      answer: richText(paragraph(words(1000, word))),
    })),
  })
const compare = (...[before, after]: [ReturnType<typeof article>, ReturnType<typeof article>]) => {
  const start = performance.now()
  const found = differences(before, after, (id) => id)
  return { found, took: performance.now() - start }
}
const textOf = (found: ReturnType<typeof differences>, is: 'added' | 'removed') =>
  found
    .flatMap(({ parts }) => parts)
    .filter((part) => part.is === is)
    .map(({ text }) => text.trim())
    .join('\n')

describe('differences', () => {
  test('are found word by word, also in a long text', () => {
    const text = words(30_000, 'word')
    const { found } = compare(article([text]), article([text.replace('word777 ', 'other ')]))
    expect([textOf(found, 'removed'), textOf(found, 'added')]).toEqual(['word777', 'other'])
  })

  test('of a text that was rewritten from end to end are shown soon, whole', () => {
    const [before, after] = [words(30_000, 'word'), words(30_000, 'other')]
    const { found, took } = compare(article([before]), article([after]))
    expect([textOf(found, 'removed'), textOf(found, 'added')]).toEqual([before, after])
    expect(took).toBeLessThan(3000)
  })

  test('of many words are found by paragraph', () => {
    const kept = Array.from({ length: 200 }, (_, place) => words(50, `kept${place}-`))
    const before = kept.flatMap((text, place) => (place % 4 ? [text] : [text, words(50, `old${place}-`)]))
    const after = kept.flatMap((text, place) => (place % 4 ? [text] : [text, words(50, `new${place}-`)]))
    const { found, took } = compare(article(before), article(after))
    expect(textOf(found, 'removed').split('\n')).toEqual(before.filter((text) => text.startsWith('old')))
    expect(textOf(found, 'added').split('\n')).toEqual(after.filter((text) => text.startsWith('new')))
    expect(took).toBeLessThan(3000)
  })

  test('of many parts take no longer than those of one', () => {
    const { found, took } = compare(faqs(100, 'word'), faqs(100, 'other'))
    expect(found).toHaveLength(100)
    expect(textOf(found, 'added')).toContain('other999')
    expect(took).toBeLessThan(3000)
  })

  test('are not looked for where only the parts are asked for', () => {
    const start = performance.now()
    expect(sectionsChanged(faqs(100, 'word'), faqs(100, 'other'))).toHaveLength(100)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
