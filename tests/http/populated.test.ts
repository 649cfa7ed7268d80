import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, visitor } from '../support/client'
import { newReviewer, publishNew } from '../support/reviewing'

type Populated = Record<string, unknown> & { id: string; name: string }

let admin: Client
let article: string
let expert: string
beforeAll(async () => {
  admin = await signIn()
  expert = (await newReviewer()).expert
  const { body } = await visitor.get('/api/conditions?limit=1&depth=0')
  const data = newArticle({ authors: [expert], conditions: [body.docs?.[0]?.id] })
  article = (await publishNew(admin, data)).body.doc?.id ?? ''
})

/** What whole collections would be read and counted for, in each document that only comes along. */
const JOINED = [
  'written',
  'reviewed',
  'reviewedConditions',
  'reviewedSymptoms',
  'reviewedTreatments',
  'quotedIn',
  'articles',
  'conditions',
  'relatedArticles',
]

describe('a document that comes along with another', () => {
  test('brings its own words, and not the lists of what points to it', async () => {
    for (const depth of [1, 2, 3]) {
      const { body } = await visitor.get(`/api/articles/${article}?depth=${depth}`)
      const [author, condition] = [body.authors, body.conditions].map((docs) => (docs as Populated[])[0])
      expect([typeof author?.name, typeof author?.slug]).toEqual(['string', 'string'])
      expect([typeof condition?.name, typeof condition?.overview]).toEqual(['string', 'object'])
      for (const brought of [author, condition])
        expect(Object.keys(brought ?? {}).filter((key) => JOINED.includes(key))).toEqual([])
    }
  })

  test('brings them to those who ask for them', async () => {
    const { body } = await visitor.get(`/api/articles/${article}?depth=1&populate[experts][written]=true`)
    const [author] = body.authors as (Populated & { written: { docs: string[] } })[]
    expect(author?.written.docs).toEqual([article])
  })

  test('has them where it is asked for itself', async () => {
    const { body } = await visitor.get(`/api/experts/${expert}?depth=0`)
    expect((body.written as { docs: string[] }).docs).toEqual([article])
  })
})
