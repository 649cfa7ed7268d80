import { describe, expect, test } from 'vitest'
import type { Article } from '@/src/payload-types'
import { articleView } from '@/src/presenters/article'
import { frame } from '@/src/presenters/frame'
import { block, heading, paragraph, richText } from '@/src/richtext/build'
import { renderDocument } from '@/src/site/renderDocument'

const emergency = { level: 'emergency', heading: 'Call 999', body: richText(paragraph('If it is bad.')) }

const pageOf = async (language: Article['language'] = 'en') => {
  const article: Partial<Article> = {
    title: 'The title',
    summary: 'The summary.',
    language,
    body: richText(
      block('keyPoints', { heading: '', points: [{ text: 'A point.' }] }),
      heading('h2', 'A section'),
      paragraph('Words.'),
      block('careCard', { ...emergency, level: 'urgent' }),
      block('dosAndDonts', { dos: [{ text: 'walk' }], donts: [{ text: 'do not run' }] }),
      block('careCard', emergency),
      heading('h2', 'Another section'),
    ),
    faqs: [{ question: 'Is it so?', answer: richText(paragraph('It is.')) }],
    sources: [{ title: 'A source', kind: 'study' }],
    changeLog: [{ at: '2026-01-02', what: 'A word', why: 'It was wrong' }],
  }
  const target = { id: '1', title: 'Related', slug: 'related', summary: 'Read it.' } as Article
  const links = [{ kind: 'nextStep' as const, target }]
  const content = articleView({ article, links, now: new Date('2026-01-03'), site: {} })
  const framed = frame({
    site: {},
    siteURL: 'http://localhost',
    path: '/articles/a',
    title: content.title,
    lang: language,
    crumbs: [
      { label: 'Articles', href: '/articles' },
      { label: content.title, lang: content.lang },
    ],
  })
  return { content, html: await renderDocument({ content, frame: framed }) }
}

/** The language of each text of a page, by the nearest element that names one. */
function languages(html: string): Map<string, string> {
  const found = new Map<string, string>()
  const open: string[] = []
  const VOID = /^(meta|link|img|input|br|hr)$/
  for (const [, end, tag = '', attributes = '', text] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>|([^<]+)/g,
  )) {
    if (text !== undefined) found.set(text.trim(), open.at(-1) ?? '')
    else if (end) open.pop()
    else if (!VOID.test(tag)) open.push(/\slang="([^"]+)"/.exec(attributes)?.[1] ?? open.at(-1) ?? '')
  }
  return found
}

describe('the page of an article', () => {
  test('lists each of its headings of level two in its contents, but for those of boxes', async () => {
    const { content, html } = await pageOf()
    const headings = [...html.matchAll(/<h2(?: id="([^"]+)")?>(.*?)<\/h2>/g)]
    const ids = headings.flatMap(([, id]) => (id && id !== 'contents' ? id : []))
    expect(content.contents.map(({ id }) => id)).toEqual(ids)
    expect(ids).toEqual(['a-section', 'another-section', 'questions', 'sources', 'changes', 'related'])
    // They stand above the text, where nobody needs a way to them.
    const boxes = headings.flatMap(([, id, text = '']) => (id ? [] : text.replace(/<[^>]+>/g, '')))
    expect(boxes).toEqual(['Emergency: Call 999', 'Key points'])
  })

  test('in English names its language once', async () => {
    const { html } = await pageOf()
    expect(html.match(/\slang="/g)).toHaveLength(1)
  })

  test('in another language tells its words from those of the site', async () => {
    const { html } = await pageOf('de')
    const of = languages(html)
    const own = [
      'The title',
      'The summary.',
      'A section',
      'Words.',
      'A point.',
      'walk',
      'do not run',
      'Is it so?',
      'It is.',
      'Call 999',
    ]
    for (const text of own) expect([text, of.get(text)]).toEqual([text, 'de'])
    const site = [
      'Skip to the content',
      'Home',
      'Articles',
      'On this page',
      'Key points',
      'Do',
      'Don’t',
      'Emergency:',
      'Urgent advice:',
      'Questions and answers',
      'Sources',
      'Changes to this page',
      'Related articles',
      'Was this page helpful?',
      'Back to top',
    ]
    for (const text of site) expect([text, of.get(text)]).toEqual([text, 'en'])
  })
})
