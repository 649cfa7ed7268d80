import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, userOf, visitor } from '../support/client'
import { payloadOfSystem } from '../support/payload'
import { publishNew, signOff } from '../support/reviewing'

let payload: Payload
let stop: () => Promise<void>
let admin: Client

beforeAll(async () => {
  admin = await signIn()
  ;({ payload, stop } = await payloadOfSystem())
})
afterAll(() => stop())

/** Plans as the panel does: a job for later, in the name of who planned it. */
const plan = (article: string, type: 'publish' | 'unpublish', user: string) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: 'articles', value: article },
      user: { relationTo: 'users', value: user },
    },
    waitUntil: new Date(Date.now() + 2000),
  })

const idOf = async (person: Client) => (await person.get('/api/users/me')).body.user as { id: string }
const statusOf = async (path: string) => (await visitor.page(path)).status

test('an article that an editor plans to publish is published, and one planned to go goes', async () => {
  const { id: editor } = await idOf(admin)
  const coming = newArticle()
  const going = newArticle()
  const { doc: first } = (await admin.post('/api/articles?draft=true', coming)).body
  await signOff(first?.id ?? '')
  const { doc: second } = (await publishNew(admin, going)).body
  await plan(first?.id ?? '', 'publish', editor)
  await plan(second?.id ?? '', 'unpublish', editor)
  expect(await statusOf(`/articles/${coming.slug}`)).toBe(404)
  expect(await statusOf(`/articles/${going.slug}`)).toBe(200)
  await expect.poll(() => statusOf(`/articles/${coming.slug}`), { timeout: 60_000, interval: 500 }).toBe(200)
  await expect.poll(() => statusOf(`/articles/${going.slug}`), { timeout: 60_000, interval: 500 }).toBe(404)
})

test('an article that an author planned to publish is not', async () => {
  const author = await userOf('author')
  const data = newArticle()
  const { doc } = (await author.post('/api/articles?draft=true', data)).body
  const job = await plan(doc?.id ?? '', 'publish', author.id)
  await expect
    .poll(
      async () =>
        (await payload.findByID({ collection: 'payload-jobs', id: job.id, disableErrors: true }))?.hasError,
      { timeout: 60_000, interval: 500 },
    )
    .toBe(true)
  expect(await statusOf(`/articles/${data.slug}`)).toBe(404)
})
