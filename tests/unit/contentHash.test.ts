import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import type { Article } from '@/src/payload-types'
import { block, heading, numberedList, numberedListFrom, paragraph, richText } from '@/src/richtext/build'

const article: Partial<Article> = {
  title: 'Sciatica',
  summary: 'Pain along the leg.',
  body: richText(
    heading('h2', 'When to get help'),
    paragraph('Most people get better.'),
    block('careCard', {
      level: 'urgent',
      heading: 'Call a doctor',
      body: richText(paragraph('If it gets worse.')),
    }),
  ),
  faqs: [{ id: 'one', question: 'Does it pass?', answer: richText(paragraph('It does.')) }],
  conditions: ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'],
  sources: [
    { title: 'A guideline', kind: 'guideline', url: 'https://example.org/', accessedOn: '2026-01-01' },
  ],
}
const hash = contentHash('articles', article)

/** The same value with its properties in another order. */
const shuffled = (value: unknown, order: (keys: string[]) => string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order))
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Record<string, unknown>
  return Object.fromEntries(order(Object.keys(fields)).map((key) => [key, shuffled(fields[key], order)]))
}

/** Every place of a value that holds words, each as a copy of the whole in which these are others. */
function* withOtherWords(value: unknown, words: string): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const replaced = (by: unknown) =>
      Array.isArray(value) ? value.with(Number(key), by) : { ...value, [key]: by }
    if (typeof inner === 'string' && WORDS.has(key)) yield replaced(`${inner} ${words}`)
    else for (const other of withOtherWords(inner, words)) yield replaced(other)
  }
}
const WORDS = new Set(['title', 'summary', 'text', 'heading', 'question', 'level', 'url', 'tag'])

describe('the hash of a content', () => {
  test('covers the number that a list starts with, and is what it was for lists that start at 1', () => {
    const of = (list: ReturnType<typeof numberedList>) => contentHash('articles', { body: richText(list) })
    const signedOff = '624affc013dc8d37c7358b6d1c337512dcc5c0282c5a944590a33f4680b7686b'
    expect(of(numberedList('one', 'two'))).toBe(signedOff)
    expect(of(numberedListFrom(3, 'one', 'two'))).not.toBe(signedOff)
  })

  test('stays the same in whatever order its properties come', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const random = () => numbers.next().value
        const order = (keys: string[]) =>
          keys
            .map((key) => [random(), key] as const)
            .sort(([one], [other]) => one - other)
            .map(([, key]) => key)
        expect(contentHash('articles', shuffled(article, order) as Partial<Article>)).toBe(hash)
      }),
    )
  })

  test('changes with every word, wherever it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (word) => {
        const others = [...withOtherWords(article, word)]
        expect(others.length).toBeGreaterThan(8)
        for (const other of others) expect(contentHash('articles', other as Partial<Article>)).not.toBe(hash)
      }),
    )
  })

  test('changes with the language, for the page says “do not” in it, and not where that is said to be English', () => {
    expect(contentHash('articles', { ...article, language: 'de' })).not.toBe(hash)
    expect(contentHash('articles', { ...article, language: 'en' })).toBe(hash)
  })

  test('stays the same whatever is said to search engines, of people and dates', () => {
    const aside = fc.record({
      seo: fc.record({ title: fc.string(), description: fc.string(), noindex: fc.boolean() }),
      slug: fc.string(),
      authors: fc.array(fc.uuid()),
      publishedAt: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      reviewMonths: fc.nat(),
    })
    fc.assert(
      fc.property(aside, (more) => {
        expect(contentHash('articles', { ...article, ...more })).toBe(hash)
      }),
    )
  })

  test.each([
    ['the order of what it is about', { conditions: article.conditions?.toReversed() }],
    ['empty values', { faqs: article.faqs?.map((faq) => ({ ...faq, id: null })), symptoms: [], hero: null }],
    [
      'the day a source was looked at',
      { sources: article.sources?.map((source) => ({ ...source, accessedOn: null })) },
    ],
    [
      'what the editor notes of the form of a text',
      {
        body: richText(
          ...(article.body?.root.children ?? []).map((node) => ({
            ...node,
            version: 2,
            direction: 'ltr' as const,
          })),
        ),
      },
    ],
  ])('stays the same with %s', (_, more) => {
    expect(contentHash('articles', { ...article, ...(more as Partial<Article>) })).toBe(hash)
  })

  test.each([
    ['a condition', { conditions: article.conditions?.slice(1) }],
    ['a question', { faqs: [] }],
    ['a source', { sources: [] }],
    ['the order of the text', { body: richText(...(article.body?.root.children ?? []).toReversed()) }],
    ['the decision on red flags', { noRedFlagsBecause: 'It is about walking.' }],
    ['the main picture', { hero: '33333333-3333-4333-8333-333333333333' }],
  ])('changes with %s', (_, more) => {
    expect(contentHash('articles', { ...article, ...(more as Partial<Article>) })).not.toBe(hash)
  })
})
