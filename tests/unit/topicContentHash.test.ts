import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import { differences } from '@/src/governance/differences'
import { readContent } from '@/src/governance/reviewedContent'
import type { Condition, Symptom, Treatment } from '@/src/payload-types'
import { paragraph, richText } from '@/src/richtext/build'

const nameOf = (id: string) => ({ name: id })
const prose = (text: string) => richText(paragraph(text))
const ID = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'

const condition: Partial<Condition> = {
  name: 'Sciatica',
  medicalName: 'Lumbar radiculopathy',
  synonyms: [
    { id: 'a', term: 'Trapped nerve', kind: 'lay' },
    { id: 'b', term: 'Siatica', kind: 'misspelling' },
  ],
  summary: 'Pain along the leg.',
  overview: prose('A nerve is pressed on.'),
  redFlags: [
    { id: 'c', level: 'emergency', sign: 'You cannot pass water.', action: 'Go to hospital now.' },
    { id: 'd', level: 'urgent', sign: 'Your foot drops.', action: 'See a doctor today.' },
  ],
  causes: [{ label: 'A slipped disc', explanation: 'It presses on the nerve.' }],
  riskFactors: [{ label: 'Age', explanation: 'Discs dry out.' }],
  symptoms: [
    { symptom: ID, note: 'At night.' },
    { symptom: OTHER, note: null },
  ],
  tests: [{ treatment: ID, note: 'Rarely.' }],
  treatments: [{ treatment: OTHER, note: 'First.' }],
  bodyParts: ['Leg'],
  codes: [{ system: 'icd10', value: 'M54.3' }],
}
const symptom: Partial<Symptom> = {
  name: 'Pins and needles',
  summary: 'A tingling.',
  overview: prose('It tingles.'),
  kind: 'symptom',
  whenToGetHelp: prose('When it stays.'),
  helpLevel: 'urgent',
}
const treatment: Partial<Treatment> = {
  name: 'Paracetamol',
  summary: 'A medicine for pain.',
  overview: prose('It is swallowed.'),
  kind: 'medicine',
  benefits: prose('It eases pain.'),
  harms: prose('Too much of it harms the liver.'),
}

/** Every place of a value that holds something, each as a copy of the whole in which that is another. */
function* withOther(value: unknown, other: string): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'id' || (key === 'term' && 'kind' in value && value.kind === 'misspelling')) continue
    const replaced = (by: unknown) =>
      Array.isArray(value) ? value.with(Number(key), by) : { ...value, [key]: by }
    const isWord = Array.isArray(value) || !FORM.has(key)
    if (typeof inner === 'string' && isWord && inner) yield replaced(`${inner} ${other}`)
    else for (const changed of withOther(inner, other)) yield replaced(changed)
  }
}
const FORM = new Set(['direction', 'format', 'mode', 'style', 'textStyle'])

describe.each([
  ['conditions', condition, 24],
  ['symptoms', symptom, 6],
  ['treatments', treatment, 6],
] as const)('the hash of what readers learn from %s', (collection, document, places) => {
  const hashOf = (one: unknown) => contentHash(collection, one as object)

  test('changes with every word, wherever it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}$/), (word) => {
        const others = [...withOther(document, word)]
        expect(others.length).toBeGreaterThanOrEqual(places)
        expect(new Set(others.map(hashOf)).size).toBe(others.length)
        expect(others.map(hashOf)).not.toContain(hashOf(document))
      }),
      { numRuns: 20 },
    )
  })

  test('stays the same whatever is said of its path, its dates and its version', () => {
    const aside = fc.record({
      slug: fc.string(),
      reviewMonths: fc.nat(),
      lastReviewedAt: fc.string(),
      reviewedBy: fc.uuid(),
      nextReviewAt: fc.string(),
      updatedAt: fc.string(),
      articles: fc.constant({ docs: [ID] }),
      _status: fc.constantFrom('draft', 'published'),
    })
    fc.assert(
      fc.property(aside, (more) => {
        expect(hashOf({ ...document, ...more })).toBe(hashOf(document))
      }),
    )
  })

  test('is one that a difference explains, and no difference without another hash', () => {
    for (const other of withOther(document, 'changed')) {
      const [before, after] = [document, other].map((one) => readContent(collection, one as object))
      if (before && after) expect(differences(collection, { before, after, nameOf })).toHaveLength(1)
    }
    const same = readContent(collection, document as object)
    expect(differences(collection, { before: same, after: same, nameOf })).toEqual([])
  })
})

describe('the hash of a condition', () => {
  const hash = contentHash('conditions', condition)
  const hashWith = (more: Partial<Condition>) => contentHash('conditions', { ...condition, ...more })

  test.each<[string, Partial<Condition>]>([
    ['misspellings, which are for search', { synonyms: condition.synonyms?.slice(0, 1) }],
    [
      'documents in place of ids',
      {
        symptoms: condition.symptoms?.map((fact) => ({
          ...fact,
          symptom: { id: String(fact.symptom) } as Symptom,
        })),
      },
    ],
    ['rows that have other ids', { causes: condition.causes?.map((cause) => ({ ...cause, id: 'other' })) }],
    ['empty values', { noRedFlagsBecause: '', riskFactors: [...(condition.riskFactors ?? [])] }],
  ])('stays the same with %s', (_, more) => {
    expect(hashWith(more)).toBe(hash)
  })

  test('takes a red flag without a level for an urgent one, as its page does', () => {
    const [, urgent] = condition.redFlags ?? []
    const flags = (level: 'urgent' | null) => (urgent ? [{ ...urgent, level }] : [])
    expect(hashWith({ redFlags: flags(null) })).toBe(hashWith({ redFlags: flags('urgent') }))
  })

  test.each<[string, Partial<Condition>]>([
    ['the order of its red flags', { redFlags: condition.redFlags?.toReversed() }],
    ['the order of its symptoms', { symptoms: condition.symptoms?.toReversed() }],
    ['a red flag', { redFlags: condition.redFlags?.slice(1) }],
    [
      'tests that become treatments',
      { tests: [], treatments: [...(condition.tests ?? []), ...(condition.treatments ?? [])] },
    ],
    ['the decision on red flags', { noRedFlagsBecause: 'It is a wart.' }],
  ])('changes with %s', (_, more) => {
    expect(hashWith(more)).not.toBe(hash)
  })
})
