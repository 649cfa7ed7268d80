import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ImportError } from '@/src/importers/ImportError'
import { factListsOf, quotesOf } from '@/src/importers/text/articleText'
import { decodeText } from '@/src/importers/text/decode'
import { parseArticle } from '@/src/importers/text/parseArticle'

const exported = readFileSync(path.resolve('tests/fixtures/exported-article.txt'), 'utf8')
const article = parseArticle(exported, 'heel.txt')

describe('an article exported from a web page', () => {
  test('has its title once, however often the page states it', () => {
    expect(article.title).toBe('Heel Pain In The Morning')
    expect(article.dropped.filter(({ why }) => why === 'title again')).toHaveLength(2)
  })

  test('has its sections, and its conclusion last', () => {
    expect(article.sections.map(({ heading }) => heading)).toEqual([
      'Understanding the Band Under the Foot',
      'Causes of Heel Pain in the Morning',
      'Symptoms of Heel Pain in the Morning',
      'Diagnosis and Treatment Options',
      'Managing and Preventing Heel Pain in the Morning',
    ])
    expect(article.conclusion?.blocks).toHaveLength(1)
  })

  test('has its fact lists with their kinds', () => {
    expect(factListsOf(article).map(({ items, kind }) => [kind, items.length])).toEqual([
      ['causes', 4],
      ['symptoms', 4],
      ['tests', 3],
      ['treatments', 3],
      ['prevention', 4],
    ])
  })

  test('splits a fact at its first colon, and at no other', () => {
    expect(factListsOf(article)[0]?.items[0]).toEqual({
      label: 'More load than usual',
      explanation:
        'A new running plan, a new job on hard floors: both ask more of the band than it is used to.',
    })
  })

  test('has its quote with who said it', () => {
    expect(quotesOf(article)).toMatchObject([
      {
        name: 'Dr. Ada Brook',
        role: 'Foot and Ankle Specialist',
        text: expect.stringMatching(/^Most heels.*it is over\.$/),
      },
    ])
  })

  test('has its questions with their answers, without the sign that opens them', () => {
    expect(article.faqs.map(({ question }) => question)).toEqual([
      'How long does heel pain in the morning last?',
      'May I run with heel pain?',
      'Which treatment for heel pain works best?',
    ])
    for (const { answer } of article.faqs)
      expect(answer).toMatchObject([{ type: 'paragraph', text: expect.stringMatching(/^[A-Z].*\.$/) }])
  })

  test('loses the furniture of the page, and says so', () => {
    const dropped = article.dropped.map(({ text }) => text)
    for (const text of ['Fresh Acres', 'Back to top button', 'Related Articles', 'FAQ Section', '+'])
      expect(dropped).toContain(text)
    expect(JSON.stringify([article.intro, article.sections, article.conclusion])).not.toMatch(
      /Fresh Acres|Back to top|FAQ Section/,
    )
  })

  test('reads the same with Windows line ends, a byte order mark and no blank line at the end', () => {
    const windows = decodeText(Buffer.from(`\ufeff${exported.trim().replaceAll('\n', '\r\n')}`), 'heel.txt')
    expect(parseArticle(windows, 'heel.txt')).toEqual(article)
  })
})

const inArticle = (body: string) =>
  parseArticle(`Cold Feet At Night\n\nFeet get cold at night for many reasons.\n\n${body}`, 'feet.txt')

describe('a text without all the structure', () => {
  test('keeps a list without labels a list', () => {
    const { sections } = inArticle('What helps\n\nThere is much to try.\n\n- Socks\n- A hot bath\n')
    expect(sections[0]?.blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'list', items: ['Socks', 'A hot bath'] },
    ])
  })

  test('keeps a list with some labels a list, and notes it', () => {
    const { notes, sections } = inArticle(
      'What helps\n\nMuch.\n\n- Socks: They warm.\n- A hot bath\n- Tea: It warms.\n',
    )
    expect(sections[0]?.blocks[1]).toMatchObject({ type: 'list' })
    expect(notes).toMatchObject([{ line: 9, text: expect.stringContaining('2 of its 3 items have') }])
  })

  test('keeps a quotation that nobody is named for a paragraph, and notes it', () => {
    const { notes, sections } = inArticle(
      'What helps\n\nA reader wrote to us.\n\n"Socks saved my nights."\n\nMore of this next week.',
    )
    expect(sections[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(notes).toMatchObject([{ text: expect.stringContaining('without “—Name, Role”') }])
  })

  test('takes no questions where there are none', () => {
    expect(inArticle('What helps\n\nWarm socks help.').faqs).toEqual([])
  })
})

describe('a file that cannot be imported is refused with its line and a remedy:', () => {
  const refusalOf = (read: () => unknown) => {
    try {
      read()
    } catch (error) {
      if (error instanceof ImportError) return error
    }
    throw new Error('It was not refused.')
  }

  test.each([
    [
      'a quotation that is never closed',
      'What helps\n\nSome say:\n\n"Socks are best.\n\nMore.',
      9,
      /not closed/,
    ],
    ['a question without an answer', 'FAQ\n\nWhy?\n\n+\n\nWho knows?\n\n+\n\nNobody.', 7, /has no answer/],
    ['no section at all', '', 3, /no section/],
  ])('%s', (_, body, line, reason) => {
    const { file, line: where, message } = refusalOf(() => inArticle(body))
    expect([file, where]).toEqual(['feet.txt', line])
    expect(message).toMatch(reason)
    expect(message).toContain('; ')
  })

  test.each([
    ['an empty file', Buffer.from('\n \n'), 1, /no text/],
    ['text without a title', Buffer.from('This is a sentence that ends here, and no title.'), 1, /no title/],
    ['UTF-16', Buffer.from('\ufeffTitle', 'utf16le'), 1, /UTF-16/],
    ['Latin-1', Buffer.concat([Buffer.from('Title\n\nCaf'), Buffer.from([0xe9])]), 3, /not UTF-8/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), 1, /not UTF-8/],
    ['control characters', Buffer.from('Title\n\nA\0B'), 3, /control characters/],
    ['more than a megabyte', Buffer.alloc(1_000_001, 'a'), 1, /larger than 1 MB/],
  ])('%s', (_, bytes, line, reason) => {
    const { line: where, message } = refusalOf(() => parseArticle(decodeText(bytes, 'x.txt'), 'x.txt'))
    expect(where).toBe(line)
    expect(message).toMatch(reason)
  })
})
