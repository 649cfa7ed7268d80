import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginning, level, smog } from '@/src/plugins/readability/admin/wording'
import { measures } from '@/src/plugins/readability/measures'
import { plainTerms } from '@/src/plugins/readability/plainTerms'
import { textsOf } from '@/src/plugins/readability/textsOf'
import { sentencesIn, wordsIn } from '@/src/plugins/readability/words'
import { block, bulletList, externalLink, heading, paragraph, richText } from '@/src/richtext/build'

const times = (count: number, text: string) => Array.from({ length: count }, () => text)
const LONG =
  'Most people who have a slipped disc get better without an operation, but it often takes some weeks until they can walk as before.'

describe('sentences and words', () => {
  test('a sentence ends where English ends one', () => {
    expect(sentencesIn('It took 2.5 mg. Is that bad? No! It is not.')).toHaveLength(4)
  })

  test.each([
    ['Long-term back pain', 3],
    ['Don’t take 1,000 mg', 4],
    ['It hurts – often.', 3],
    ['…', 0],
  ])('“%s” has %i words', (text, count) => {
    expect(wordsIn(text)).toHaveLength(count)
  })
})

describe('measures', () => {
  test.each([[[]], [['']], [[' \n', '…', '?!']]])('no words, no measures: %j', (texts) => {
    expect(measures(texts)).toBeUndefined()
  })

  test('the Flesch-Kincaid grade is what the formula gives', () => {
    // 0.39 × 6 + 11.8 × 1 − 15.59
    expect(measures(times(20, 'The cat sat on the mat.'))?.fleschKincaid).toBeCloseTo(-1.45)
    // 0.39 × 13 + 11.8 × 26 / 13 − 15.59, the example of its package
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
    expect(measures(times(8, platypus))?.fleschKincaid).toBeCloseTo(13.08)
  })

  test('the SMOG grade is what the formula gives', () => {
    // 3.1291 + 1.043 × √30, with one hard word in each of 30 sentences
    expect(measures(times(30, 'Take the medicine.'))?.smog).toBeCloseTo(8.842)
    expect(measures(times(30, 'Go to bed.'))?.smog).toBeCloseTo(3.1291)
  })

  test('too little text gives no grade', () => {
    expect(measures(times(24, 'Go to bed now.'))?.fleschKincaid).toBeUndefined()
    expect(measures(times(25, 'Go to bed now.'))?.fleschKincaid).toBeDefined()
    expect(measures(times(29, 'Take the medicine.'))?.smog).toBeUndefined()
  })

  test('a sentence of 20 words is not long, one of 21 is; the longest comes first', () => {
    const words = (count: number) => `${times(count, 'word').join(' ')}.`
    const found = measures([`${words(20)} W${words(21).slice(1)}`, words(30)])?.longSentences
    expect(found?.map(({ words }) => words)).toEqual([30, 21])
  })

  test('hard words are counted however they are written, the most frequent first', () => {
    expect(measures(['Medicine helps. This medicine and exercise help.'])?.hardWords).toEqual([
      { word: 'medicine', times: 2 },
      { word: 'exercise', times: 1 },
    ])
  })

  test('names and short words joined by hyphens are not hard words', () => {
    const texts = ['Ask Angelina.', 'Angelina lives in Birmingham.', 'It goes on from day-to-day.']
    expect(measures(texts)?.hardWords).toEqual([])
  })

  test('the first word after a colon is no name', () => {
    expect(measures(['Help: Medicine eases pain.'])?.hardWords).toEqual([{ word: 'medicine', times: 1 }])
  })

  test('a long sentence more is never a long sentence less', () => {
    const texts = fc.array(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom(LONG, 'It hurts.', 'Oh no')),
    )
    const count = (all: string[]) => measures(all)?.longSentences.length ?? 0
    fc.assert(fc.property(texts, (all) => count([...all, LONG]) === count(all) + 1))
    fc.assert(fc.property(texts, (all) => count([`${all.join(' ')} ${LONG}`]) >= count([all.join(' ')])))
  })

  test('whatever is written, a measure that is given is a number', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const { fleschKincaid = 0, smog = 0 } = measures(texts) ?? {}
        return Number.isFinite(fleschKincaid) && Number.isFinite(smog)
      }),
    )
  })
})

describe('what readers get of a form', () => {
  test('summary, body with its blocks, questions and answers', () => {
    const body = richText(
      heading('h2', 'Causes'),
      paragraph('See ', externalLink('https://example.org', 'this page'), '.'),
      bulletList('One', 'Two'),
      block('quote', { text: 'It passes.', expert: 'an-id' }),
      block('figure', { image: 'an-id', caption: 'A spine.' }),
      block('careCard', {
        level: 'emergency',
        heading: 'Call 999 if',
        body: richText(paragraph('It is bad.')),
      }),
      block('factList', {
        kind: 'causes',
        intro: 'It has causes.',
        items: [
          { label: 'Age', explanation: 'Discs dry out.', about: { relationTo: 'symptoms', value: 'an-id' } },
        ],
      }),
    )
    const faqs = [{ id: 'an-id', question: 'How long?', answer: richText(paragraph('Some weeks.')) }]
    expect(textsOf({ title: 'Title', summary: 'In short.', body, faqs })).toEqual([
      'In short.',
      'Causes',
      'See this page.',
      'One',
      'Two',
      'It passes.',
      'A spine.',
      'Call 999 if',
      'It is bad.',
      'It has causes.',
      'Age: Discs dry out.',
      'How long?',
      'Some weeks.',
    ])
  })

  test.each<[Record<string, unknown>]>([
    [{}],
    [{ summary: null, body: null, faqs: 0 }],
    [{ faqs: [{}], body: richText(block('quote', {}), block('figure', {}), block('careCard', {})) }],
    [{ body: richText(block('factList', { items: [{}] }), block('dosAndDonts', { dos: [{ text: null }] })) }],
  ])('a form that is not filled in holds no texts: %j', (form) => {
    expect(textsOf(form)).toEqual([])
  })
})

describe('plain terms', () => {
  const heartAttack = {
    name: 'Heart attack',
    medicalName: 'Myocardial infarction',
    synonyms: [
      { term: 'coronary', kind: 'lay' as const },
      { term: 'Cardiac infarction', kind: 'medical' as const },
      { term: 'MI', kind: 'abbreviation' as const },
    ],
  }

  test('for a medical name in a text there is the lay name of its topic', () => {
    expect(
      plainTerms(['After a myocardial infarction, rest.', 'A cardiac infarction.'], [heartAttack]),
    ).toEqual([
      { medical: 'Myocardial infarction', plain: 'Heart attack' },
      { medical: 'Cardiac infarction', plain: 'Heart attack' },
    ])
  })

  test.each([
    ['not in the text', 'A heart attack is an emergency.', heartAttack],
    ['a part of another word', 'Myocardial infarctions', heartAttack],
    ['explained in brackets', 'A heart attack (myocardial infarction).', heartAttack],
    ['the only name', 'Sciatica', { name: 'Sciatica', medicalName: 'Sciatica' }],
    ['a part of the lay name', 'Migraine headache', { name: 'Migraine headache', medicalName: 'Migraine' }],
  ])('a medical name that is %s asks for nothing', (_, text, topic) => {
    expect(plainTerms([text], [topic])).toEqual([])
  })

  test('a lay synonym stands in for a name that is medical', () => {
    const topic = {
      name: 'Haemorrhoids',
      synonyms: [
        { term: 'hemorrhoids', kind: 'medical' as const },
        { term: 'piles', kind: 'lay' as const },
      ],
    }
    expect(plainTerms(['Haemorrhoids can bleed.'], [topic])).toEqual([
      { medical: 'hemorrhoids', plain: 'piles' },
    ])
  })

  test('a drug is called by its name, not by that of its group', () => {
    const topic = {
      name: 'Anti-inflammatory medicines',
      medicalName: 'Non-steroidal anti-inflammatory drugs',
      kind: 'medicine' as const,
      synonyms: [{ term: 'ibuprofen', kind: 'medical' as const }],
    }
    const texts = ['Ibuprofen is one of the non-steroidal anti-inflammatory drugs.']
    expect(plainTerms(texts, [topic])).toEqual([
      { medical: 'Non-steroidal anti-inflammatory drugs', plain: 'Anti-inflammatory medicines' },
    ])
  })

  test('two topics of one name give one piece of advice', () => {
    expect(plainTerms(['Myocardial infarction'], [heartAttack, heartAttack])).toHaveLength(1)
  })
})

describe('in words', () => {
  const few = { words: 1, sentences: 1, longSentences: [], hardWords: [] }

  test.each([
    [-1.4, 'About the level of a 5-year-old.'],
    [3.3, 'About the level of an 8-year-old.'],
    [8.9, 'About the level of a 14-year-old.'],
    [14, 'About the level of a student at a university.'],
  ])('grade %d is “%s”', (fleschKincaid, sentence) => {
    expect(level({ ...few, fleschKincaid })).toBe(`${sentence} Most readers understand 9 to 11.`)
  })

  test('what cannot be told yet says what is missing', () => {
    expect(level(few)).toBe('A level can be told from 100 words on. So far there is 1.')
    expect(smog({ ...few, sentences: 29 })).toBe('needs 30 sentences, and there are 29')
  })

  test('a long sentence is shortened between two words', () => {
    expect(beginning({ text: LONG, words: 24 })).toBe(
      'Most people who have a slipped disc get better without an operation, but it often takes …',
    )
  })
})
