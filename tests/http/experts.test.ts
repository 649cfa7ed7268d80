import { beforeAll, describe, expect, test } from 'vitest'
import { TOPIC_COLLECTIONS, type TopicCollection } from '@/src/content/pages'
import { type Client, signIn, visitor } from '../support/client'
import { decide, newReviewer, type Reviewer } from '../support/reviewing'
import { newTopic } from '../support/topic'

/** One more than the page of an expert shows. */
const COUNT = 13

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

type Topic = ReturnType<typeof newTopic> & { id: string; path: string }

/** A topic that is live by the sign-off of a reviewer. */
async function reviewed(by: Reviewer, collection: TopicCollection): Promise<Topic> {
  const data = newTopic(collection)
  const id = (await admin.post(`/api/${collection}?draft=true`, data)).body.doc?.id ?? ''
  expect((await decide(by, id, { decision: 'approved' }, collection)).status).toBe(201)
  expect((await admin.patch(`/api/${collection}/${id}`, { _status: 'published' })).status).toBe(200)
  return { ...data, id, path: `/${collection}/${data.slug}` }
}

const pathOf = async ({ expert }: Reviewer) =>
  `/experts/${(await visitor.get(`/api/experts/${expert}?depth=0`)).body.slug}`

/** What a page of an expert lists under a heading. */
const under = async (path: string, heading: string) =>
  new RegExp(`<h2 id="${heading}">.*?</section>`, 's').exec((await visitor.page(path)).html)?.[0] ?? ''

describe('the page of an expert', () => {
  test('lists the articles they wrote, reviewed and were quoted in', async () => {
    for (const heading of ['written', 'reviewed', 'quoted'])
      expect(await under('/experts/dr-mara-ellison', heading)).toMatch(/href="\/articles\//)
  })

  test('lists the topics of the library that they reviewed', async () => {
    expect(await under('/experts/dr-jonas-hale', 'reviewed-conditions')).toMatch(/href="\/conditions\//)
    expect(await under('/experts/leila-thornbury', 'reviewed-treatments')).toMatch(/href="\/treatments\//)
    expect(await under('/experts/dr-tomas-wren', 'reviewed-symptoms')).toMatch(/href="\/symptoms\//)
  })

  describe.each(TOPIC_COLLECTIONS)('and the %s they reviewed', (collection) => {
    const heading = `reviewed-${collection}`
    let reviewer: Reviewer
    let path: string
    beforeAll(async () => {
      reviewer = await newReviewer()
      path = await pathOf(reviewer)
    })

    test('shows one on the first request after it was published, and none once that is unpublished', async () => {
      expect(await under(path, heading)).toBe('')
      const topic = await reviewed(reviewer, collection)
      expect(await under(path, heading)).toContain(`<a href="${topic.path}">${topic.name}</a>`)
      await admin.patch(`/api/${collection}/${topic.id}`, { _status: 'draft' })
      expect(await under(path, heading)).toBe('')
    })

    test('shows none that is not published yet', async () => {
      const id = (await admin.post(`/api/${collection}?draft=true`, newTopic(collection))).body.doc?.id ?? ''
      await decide(reviewer, id, { decision: 'approved' }, collection)
      expect(await under(path, heading)).toBe('')
    })

    test('shows none any more once the sign-off is withdrawn, and again after another', async () => {
      const topic = await reviewed(reviewer, collection)
      const withdrawn = { comment: 'A trial was retracted.', decision: 'withdrawn' }
      expect((await decide(reviewer, topic.id, withdrawn, collection)).status).toBe(201)
      expect(await under(path, heading)).toBe('')
      await decide(reviewer, topic.id, { decision: 'approved' }, collection)
      expect(await under(path, heading)).toContain(topic.path)
    })

    test('shows it on the page of whoever reviewed it last', async () => {
      const next = await newReviewer()
      const nextPath = await pathOf(next)
      const topic = await reviewed(reviewer, collection)
      expect(await under(nextPath, heading)).toBe('')
      await decide(next, topic.id, { decision: 'approved' }, collection)
      expect(await under(nextPath, heading)).toContain(topic.path)
      expect(await under(path, heading)).not.toContain(topic.path)
    })
  })

  test('leads to all of them where there are many, the last reviewed first', async () => {
    const reviewer = await newReviewer()
    const [path, topics] = [await pathOf(reviewer), [] as Topic[]]
    for (let count = 0; count < COUNT; count += 1) topics.unshift(await reviewed(reviewer, 'symptoms'))
    const paths = topics.map((topic) => topic.path)
    const inOrder = (html: string) =>
      [...html.matchAll(/href="(\/symptoms\/topic-[^"]+)"/g)].map(([, href]) => href)
    const section = await under(path, 'reviewed-symptoms')
    expect(inOrder(section)).toEqual(paths.slice(0, -1))
    const { body } = await visitor.get(`/api/experts/${reviewer.expert}?depth=0`)
    expect(section).toContain(
      `<a href="${path}/reviewed-symptoms">All ${COUNT} symptoms reviewed by ${body.name}</a>`,
    )
    const list = await visitor.page(`${path}/reviewed-symptoms`)
    expect([list.status, inOrder(list.html)]).toEqual([200, paths])
    expect(list.html).toContain(`<h1>Symptoms reviewed by ${body.name}</h1>`)
    expect((await visitor.page(`${path}/reviewed-symptoms?page=2`)).status).toBe(404)
    expect((await visitor.page(`${path}/reviewed-conditions`)).status).toBe(404)
    await admin.patch(`/api/symptoms/${topics[0]?.id}`, { _status: 'draft' })
    expect(inOrder((await visitor.page(`${path}/reviewed-symptoms`)).html)).toEqual(paths.slice(1))
  })

  test('is told to other programs with its topics', async () => {
    const reviewer = await newReviewer()
    const topic = await reviewed(reviewer, 'conditions')
    const { body } = await visitor.get(`/api/experts/${reviewer.expert}?depth=0`)
    expect(body.reviewedConditions).toMatchObject({ docs: [topic.id] })
  })
})
