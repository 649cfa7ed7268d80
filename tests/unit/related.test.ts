import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diversified } from '@/src/related/diversify'
import { type Candidate, fused } from '@/src/related/fusion'
import type { Profile } from '@/src/related/profile'
import { profileFrom } from '@/src/related/profileFrom'
import { reasonsOf } from '@/src/related/reasons'
import { likeness, signatureOf } from '@/src/related/signature'
import { weighedTerms } from '@/src/related/store'
import { likenessTo } from '@/src/related/titles'
import { rarity } from '@/src/related/weights'

const WORDS = ['nerve', 'glide', 'back', 'pain', 'leg', 'walk', 'sleep', 'heat', 'rest', 'spine']
/** As many articles have the first word as the last has not. */
const HAVING = new Map(
  WORDS.flatMap((word, place) => [`w:${word}`, `t:${word}`].map((term) => [term, place + 1])),
)
const statistics = { articles: 20, having: HAVING }

const profile = (
  text: string,
  more: { id?: string; title?: string; names?: string[] } = {},
): Promise<Profile> =>
  profileFrom(
    { id: more.id, language: 'en', title: more.title ?? 'title', text, topics: [] },
    {
      names: more.names ?? [],
      stems: new Map(WORDS.map((word) => [word, word])),
      statisticsOf: async () => statistics,
    },
  )

const candidate = async (target: string, text: string, title = 'title'): Promise<Candidate> => ({
  target,
  title,
  terms: new Map(weighedTerms(await profile(text, { title })).map(({ term, weight }) => [term, weight])),
})

const ranking = (own: Profile, candidates: readonly Candidate[]) =>
  fused(own, candidates, {
    rarityOf: (word) => rarity(statistics, `t:${word}`),
    topicName: ({ id }) => `Topic ${id}`,
  })

const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })

describe('profiles', () => {
  test('do not depend on the order of the words', async () => {
    await fc.assert(
      fc.asyncProperty(someWords, async (words) => {
        const [one, other] = [await profile(words.join(' ')), await profile(words.toReversed().join(' '))]
        expect(other.words).toEqual(one.words)
      }),
    )
  })

  test('are of one length, however long the text is', async () => {
    await fc.assert(
      fc.asyncProperty(someWords, fc.integer({ min: 1, max: 50 }), async (words, times) => {
        const { words: weighed } = await profile(Array(times).fill(words.join(' ')).join(' '))
        expect(Math.hypot(...weighed.map(({ weight }) => weight))).toBeCloseTo(1, 3)
      }),
    )
  })

  test('put rare words before common ones, and words that every article has nowhere', async () => {
    const { words } = await profile('nerve spine')
    expect(words.map(({ word }) => word)).toEqual(['nerve', 'spine'])
    expect(rarity({ articles: 1000, having: new Map([['w:the', 1000]]) }, 'w:the')).toBeLessThan(0.001)
  })
})

describe('the order of suggestions', () => {
  test('does not depend on the order of the candidates, ties included', async () => {
    await fc.assert(
      fc.asyncProperty(someWords, fc.array(someWords, { maxLength: 8 }), async (words, others) => {
        const own = await profile(words.join(' '))
        const texts = [...others, ...others]
        const all = await Promise.all(texts.map((text, place) => candidate(`id-${place}`, text.join(' '))))
        expect(ranking(own, all.toReversed())).toEqual(ranking(own, all))
      }),
    )
  })

  test('a longer text about the same and more does not win', async () => {
    const own = await profile('nerve glide')
    const short = await candidate('short', 'nerve glide')
    const long = await candidate('long', `${'nerve glide '.repeat(20)}${WORDS.join(' ')}`)
    expect(ranking(own, [long, short]).map(({ target }) => target)).toEqual(['short', 'long'])
  })

  test('holds every part of the score', async () => {
    const own = await profile('nerve glide', { title: 'nerve glide' })
    const [first] = ranking(own, [await candidate('other', 'nerve glide rest', 'nerve rest')])
    const { fused: score, text, title } = first?.signals ?? { fused: 0 }
    expect(text).toEqual({
      similarity: expect.any(Number),
      rank: 1,
      words: ['nerve', 'glide', 'rest'].slice(0, 2),
    })
    expect(score).toBeCloseTo((text?.similarity ?? 0) + 0.5 * (title?.similarity ?? 0), 4)
    expect(first?.score).toBe(score)
  })

  test('another name counts where it is more alike than the title, and is named', async () => {
    const own = await profile('heat', { title: 'leg', names: ['spine'] })
    const [first] = ranking(own, [await candidate('other', 'rest', 'spine')])
    expect(first?.signals.title).toEqual({ similarity: 0.85, rank: 1, name: 'spine' })
  })
})

describe('titles', () => {
  const rarityOf = (word: string) => rarity(statistics, `t:${word}`)

  test('are as like one way as the other, and most like themselves', () => {
    fc.assert(
      fc.property(someWords, someWords, (some, others) => {
        const [one, other] = [some.join(' '), others.join(' ')]
        expect(likenessTo(one, rarityOf)(other)).toBeCloseTo(likenessTo(other, rarityOf)(one), 9)
        expect(likenessTo(one, rarityOf)(one)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('are alike by rare words rather than common ones, and in spite of endings', () => {
    const like = likenessTo('nerve spine', rarityOf)
    expect(like('nerve sleep')).toBeGreaterThan(like('sleep spine'))
    expect(likenessTo('hamstring', rarityOf)('hamstrings')).toBeGreaterThan(0.8)
  })
})

describe('diversity', () => {
  const all = [
    { target: 'first', score: 1 },
    { target: 'copy of the first', score: 0.95 },
    { target: 'another', score: 0.85 },
  ]
  const similarity = (one: string, other: string) => (one !== 'another' && other !== 'another' ? 1 : 0)

  test('what says the same as a better one comes later, and the first stays first', () => {
    const chosen = diversified(all, { limit: 2, similarity })
    expect(chosen.map(({ target }) => target)).toEqual(['first', 'another'])
  })

  test('no more are chosen than there are', () => {
    expect(diversified(all, { limit: 9, similarity })).toHaveLength(3)
    expect(diversified([], { limit: 9, similarity })).toEqual([])
  })
})

describe('signatures', () => {
  const text = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, place) => `word${from + place}`).join(' ')

  test('tell how much of two texts is the same', () => {
    const own = signatureOf(text(0, 400))
    expect(likeness(own, signatureOf(text(0, 400)))).toBe(1)
    expect(likeness(own, signatureOf(text(1000, 1400)))).toBe(0)
    // 200 of 600 runs are in both.
    expect(Math.abs(likeness(own, signatureOf(text(200, 600))) - 1 / 3)).toBeLessThan(0.15)
  })

  test('a text of a few words has none, and is like nothing', () => {
    expect(signatureOf('a few words')).toEqual([])
    expect(likeness([], [])).toBe(0)
  })
})

describe('reasons', () => {
  const shared = ['Sciatica', 'Numbness'].map((name) => ({
    collection: 'conditions' as const,
    id: name,
    name,
    weight: 0.4,
  }))

  test('say in words what two articles have in common', () => {
    expect(
      reasonsOf({
        topics: { shared, similarity: 0.8, rank: 1 },
        title: { similarity: 0.6, rank: 1 },
        text: { similarity: 0.3, rank: 2, words: ['hamstring', 'glide', 'nerve', 'leg'] },
        fused: 1,
      }),
    ).toBe('Shares: Sciatica, Numbness; similar title; says similar things: hamstring, glide, nerve')
  })

  test('leave out titles that have little in common, and name the name that is alike', () => {
    expect(reasonsOf({ title: { similarity: 0.1, rank: 9 }, fused: 0.05 })).toBe('')
    expect(reasonsOf({ title: { similarity: 0.8, rank: 1, name: 'slipped disc' }, fused: 0.4 })).toBe(
      'Its title is like “slipped disc”',
    )
  })
})
