import { describe, expect, test } from 'vitest'
import { type Difference, differences, sectionsChanged } from '@/src/governance/differences'
import { readContent } from '@/src/governance/reviewedContent'
import {
  block,
  bulletList,
  heading,
  numberedList,
  paragraph,
  richText,
  table,
  text,
} from '@/src/richtext/build'

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
type Content = ReturnType<typeof readContent>
const nameOf = (id: string) => ({ name: id })
const compare = (before: Content, after: Content) => {
  const start = performance.now()
  const found = differences('articles', { before, after, nameOf })
  return { found, took: performance.now() - start }
}
const textOf = (found: Difference[], is: 'added' | 'removed') =>
  found
    .flatMap(({ lines }) => lines)
    .map(({ parts }) => parts.flatMap((part) => (part.is === is ? part.text : [])).join(''))
    .filter((text) => text.trim() !== '')
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
    expect(
      sectionsChanged('articles', { before: faqs(100, 'word'), after: faqs(100, 'other') }),
    ).toHaveLength(100)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

/** A comparison as it reads: what was taken away in brackets, what was added in braces, and where it stands. */
const read = (found: Difference[]) =>
  found.map(({ isStored, lines, section }) => [
    isStored ? `${section} (stored)` : section,
    ...lines
      .filter(({ is }) => is !== 'same')
      .map(({ is, moved, parts, was, where }) =>
        [
          was === undefined ? where : `[${was}] {${where}}`,
          parts
            .map((part) => {
              const set = part.marks.length > 0 ? `${part.marks.join('+')}:${part.text}` : part.text
              return part.is === 'same' ? set : part.is === 'added' ? `{${set}}` : `[${set}]`
            })
            .join(''),
          ...(parts.length === 0 ? [is] : []),
          ...(moved === undefined ? [] : [`moved ${moved}`.trim()]),
        ]
          .filter(Boolean)
          .join(' | '),
      ),
  ])

const inBody = (...children: Parameters<typeof richText>) =>
  readContent('articles', { title: 'One', body: richText(...children) })
const SUB = 32
const SUP = 64
const advice = (dos: string[], donts: string[]) =>
  inBody(
    block('dosAndDonts', {
      dos: dos.map((text) => ({ text })),
      donts: donts.map((text) => ({ text })),
    }),
  )
const card = (level: string) =>
  inBody(
    block('careCard', { level, heading: 'Get help if', body: richText(bulletList('you have chest pain')) }),
  )
const faq = (...questions: string[]) =>
  readContent('articles', {
    faqs: questions.map((question) => ({ question, answer: richText(paragraph(`About ${question}`)) })),
  })
const DOSES = [
  ['Medicine', 'Dose'],
  ['Paracetamol', '500 mg'],
  ['Ibuprofen', '200 mg'],
] as const
const doses = (...rows: (readonly string[])[]) => {
  const [head, ...more] = rows.map((row) => [...row])
  return inBody(table(head ?? [], ...more))
}

describe('differences show', () => {
  test.each<[string, Content, Content, unknown]>([
    [
      'that advice became its opposite',
      advice(['keep walking', 'take aspirin every day'], ['smoke', 'drink']),
      advice(['keep walking'], ['smoke', 'drink', 'take aspirin every day']),
      [
        [
          'Body',
          'Do and don’t › Do | [take aspirin every day] | moved Do and don’t › Don’t',
          'Do and don’t › Don’t | {take aspirin every day} | moved Do and don’t › Do',
        ],
      ],
    ],
    [
      'the same where it stands at the border of the two lists',
      advice(['keep walking', 'take aspirin every day'], ['smoke']),
      advice(['keep walking'], ['take aspirin every day', 'smoke']),
      [['Body', '[Do and don’t › Do] {Do and don’t › Don’t} | take aspirin every day']],
    ],
    [
      'both of two lines that changed places',
      advice(['walk', 'swim', 'rest'], ['smoke']),
      advice(['swim', 'walk', 'rest'], ['smoke']),
      [
        [
          'Body',
          'Do and don’t › Do | [walk] | moved',
          'Do and don’t › Do | [swim] | moved',
          'Do and don’t › Do | {swim} | moved',
          'Do and don’t › Do | {walk} | moved',
        ],
      ],
    ],
    [
      'a power that is one no more',
      inBody(paragraph('Up to 10', text('3', SUP), ' cells')),
      inBody(paragraph('Up to 103 cells')),
      [['Body', 'Up to [10][superscript:3]{103} cells']],
    ],
    [
      'a letter below the line that stands above it',
      inBody(paragraph('Drink H', text('2', SUB), 'O')),
      inBody(paragraph('Drink H', text('2', SUP), 'O')),
      [['Body', 'Drink H[subscript:2]{superscript:2}O']],
    ],
    [
      'words that are in bold now',
      inBody(paragraph('Never ', text('take'), ' it')),
      inBody(paragraph('Never ', text('take', 1), ' it')),
      [['Body', 'Never [take]{bold:take} it']],
    ],
    [
      'how urgent a care card is',
      card('urgent'),
      card('emergency'),
      [
        [
          'Body',
          'Care card, Emergency › Level | [Urgent: get help today]{Emergency: call an ambulance or go to hospital now}',
        ],
      ],
    ],
    [
      'a list whose items are steps now',
      inBody(bulletList('Sit down', 'Call 999')),
      inBody(numberedList('Sit down', 'Call 999')),
      [['Body', '[Bulleted list] {Numbered list} | changed', '[•] {1.} | Sit down', '[•] {2.} | Call 999']],
    ],
    [
      'doses that stand beside another medicine',
      doses(...DOSES),
      doses(DOSES[0], ['Paracetamol', '200 mg'], ['Ibuprofen', '500 mg']),
      [['Body', 'Row 2 › Dose | [500 mg]{200 mg}', 'Row 3 › Dose | [200 mg]{500 mg}']],
    ],
    [
      'a heading that became one of a part, and no more than that',
      inBody(heading('h3', 'Causes'), paragraph('Many.')),
      inBody(heading('h2', 'Causes'), paragraph('Many.')),
      [['“Causes”', '[Heading 3] {Heading 2} | Causes']],
    ],
    [
      'questions that changed places',
      faq('What is it?', 'Does it pass?'),
      faq('Does it pass?', 'What is it?'),
      expect.arrayContaining([
        expect.arrayContaining([expect.stringContaining('{Does it pass?}')]),
        expect.arrayContaining([expect.stringContaining('[What is it?]')]),
      ]),
    ],
    [
      'that a text begins with the same words stored in two pieces, and that readers see no difference',
      inBody(paragraph('It lasts')),
      inBody(paragraph('It ', 'lasts')),
      [['Body (stored)', ...Array.from({ length: 4 }, () => expect.stringContaining('children'))]],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(read(compare(before, after).found)).toEqual(expected)
  })
})
