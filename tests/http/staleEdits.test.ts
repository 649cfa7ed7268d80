import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, userOf } from '../support/client'
import { publish, publishNew } from '../support/reviewing'

let admin: Client
let editor: Client & { id: string }

beforeAll(async () => {
  admin = await signIn()
  editor = await userOf('editor')
})

const named = () => ({ name: `Name ${crypto.randomUUID()}`, slug: crypto.randomUUID() })
const DOCUMENTS = {
  articles: { data: () => newArticle(), field: 'summary' },
  conditions: { data: named, field: 'name' },
  symptoms: { data: named, field: 'name' },
  treatments: { data: named, field: 'name' },
  experts: { data: named, field: 'name' },
} as const

describe.each(Object.entries(DOCUMENTS))(
  'of two who have read the same state of %s',
  (collection, { data, field }) => {
    const begun = async () => {
      const { body } = await admin.post(`/api/${collection}?draft=true`, data())
      return { id: body.doc?.id ?? '', updatedAt: body.doc?.updatedAt }
    }

    test('the second is told who was quicker, and when, and buries nothing', async () => {
      const { id, updatedAt } = await begun()
      const path = `/api/${collection}/${id}?draft=true`
      const first = await editor.patch(path, { [field]: 'The first.', updatedAt })
      expect(first.status).toBe(200)
      const second = await admin.patch(path, { [field]: 'The second.', updatedAt })
      expect(second).toMatchObject({
        status: 409,
        body: {
          errors: [
            {
              message: expect.stringMatching(
                /^Not saved: editor saved this on .* \(UTC\), after you opened it\./,
              ),
            },
          ],
        },
      })
      expect((await admin.get(path)).body[field]).toBe('The first.')
      const again = await admin.patch(path, { [field]: 'The second.', updatedAt: first.body.doc?.updatedAt })
      expect([again.status, again.body.doc?.[field]]).toEqual([200, 'The second.'])
    })

    test('one wins however close they are', async () => {
      const { id, updatedAt } = await begun()
      const saves = Array.from({ length: 6 }, (_, place) =>
        admin.patch(`/api/${collection}/${id}?draft=true`, { [field]: `Save ${place}.`, updatedAt }),
      )
      expect((await Promise.all(saves)).map(({ status }) => status).sort()).toEqual([
        200, 409, 409, 409, 409, 409,
      ])
    })
  },
)

describe('what is read of a document', () => {
  test('is its newest state when it was published since, and when it was read without its drafts', async () => {
    const { body } = await publishNew(admin, newArticle())
    const id = body.doc?.id ?? ''
    const { updatedAt } = (await editor.get(`/api/articles/${id}`)).body
    expect(
      (await editor.patch(`/api/articles/${id}?draft=true`, { summary: 'Next.', updatedAt })).status,
    ).toBe(200)
  })

  test('is not made old by being signed off and published', async () => {
    const id = (await admin.post('/api/articles?draft=true', newArticle())).body.doc?.id ?? ''
    const change = { change: { what: 'All.', why: 'It is new.' } }
    const updatedAt = (await editor.patch(`/api/articles/${id}?draft=true`, change)).body.doc?.updatedAt
    await publish(admin, id, change)
    const known = (await editor.get(`/api/articles/${id}?draft=true`)).body.updatedAt
    await admin.patch(`/api/articles/${id}`, { _status: 'draft' })
    expect(
      (await editor.patch(`/api/articles/${id}?draft=true`, { summary: 'Next.', updatedAt: known })).status,
    ).toBe(200)
    expect(
      (await editor.patch(`/api/articles/${id}?draft=true`, { summary: 'Late.', updatedAt })).status,
    ).toBe(409)
  })

  test('by an open form may be what it had before its own last save, and by another window may not', async () => {
    const { body } = await admin.post('/api/articles?draft=true', newArticle())
    const path = `/api/articles/${body.doc?.id}?draft=true&autosave=true`
    const save = (openForm: string, summary: string) =>
      editor.patch(path, { openForm, summary, updatedAt: body.doc?.updatedAt })
    expect((await save('one', 'Written')).status).toBe(200)
    expect((await save('one', 'Written on.')).status).toBe(200)
    const { status, body: answer } = await save('two', 'From another window.')
    expect([status, JSON.stringify(answer)]).toEqual([
      409,
      expect.stringContaining('you saved this in another window'),
    ])
  })

  test('is asked of nobody', async () => {
    const id = (await admin.post('/api/articles?draft=true', newArticle())).body.doc?.id ?? ''
    await editor.patch(`/api/articles/${id}?draft=true`, { summary: 'One.' })
    expect((await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'Two.' })).status).toBe(200)
  })
})
