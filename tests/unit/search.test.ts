import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrasesIn, question } from '@/src/queries/search/question'
import { allOf } from '@/src/queries/search/terms'
import { formsOf, isOneSlip } from '@/src/search/edits'
import { normalised } from '@/src/search/normalise'

describe('texts as they are compared', () => {
  test.each([
    ['Crohn’s disease', 'crohns disease'],
    ['Œdème', 'edeme'],
    ['Haemophilia', 'hemophilia'],
    ['DIARRHOEA!', 'diarrhea'],
    ['slipped disk', 'slipped disc'],
    ['Danbolt-Cross  syndrome (type 2)', 'danbolt cross syndrome type 2'],
    ['Straße', 'strasse'],
  ])('“%s” is compared as “%s”', (text, expected) => {
    expect(normalised(text)).toBe(expected)
  })

  test('comparing twice changes nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => normalised(normalised(text)) === normalised(text)))
  })
})

describe('slips of the finger', () => {
  test.each([
    ['pian', 'pain'],
    ['hamstrig', 'hamstring'],
    ['sciatiica', 'sciatica'],
    ['goat', 'gout'],
  ])('“%s” is one slip away from “%s”, either way', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(true)
    expect(isOneSlip(meant, typed)).toBe(true)
  })

  test.each([
    ['pain', 'pain'],
    ['pain', 'spine'],
    ['abcd', 'badc'],
    ['nerve', 'verne'],
  ])('“%s” is not one slip away from “%s”', (typed, other) => {
    expect(isOneSlip(typed, other)).toBe(false)
  })

  test('words one slip apart share a form, by which the index finds them', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        fc.pre(isOneSlip(one, other))
        const forms = new Set(formsOf(one))
        return formsOf(other).some((form) => forms.has(form))
      }),
    )
  })
})

describe('questions', () => {
  test('are cut to what can be looked up', () => {
    const { typed, words } = question('pain '.repeat(10_000))
    expect(words).toHaveLength(12)
    expect(typed.length).toBeLessThanOrEqual(200)
  })

  test('hold no control characters', () => {
    expect(question('back\u0000 \u0002pain\u202e\n').typed).toBe('back pain')
  })

  test('whatever is typed, only letters, digits and our own operators reach the database', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const { words } = question(typed)
        const terms = words.map((said) => ({ said, alike: phrasesIn(words) }))
        return /^[\p{L}\p{N} &|()<>-]*$/u.test(allOf(terms)) && !/<(?!->)|(?<!<-)>/.test(allOf(terms))
      }),
    )
  })
})
