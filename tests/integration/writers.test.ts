import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAGE_COLLECTIONS, type PageCollection } from '@/src/content/pages'
import { writersOf } from '@/src/plugins/history/store'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { publishDraft } from '../support/signedOff'
import { newTopic } from '../support/topic'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

const person = (name: string) =>
  payload.create({
    collection: 'users',
    data: {
      email: `${crypto.randomUUID()}@tests.example`,
      name,
      password: 'a password of tests',
      roles: ['editor'],
    },
  })
type Person = Awaited<ReturnType<typeof person>>
type Page = { collection: 'articles'; id: string }

const newPage = (collection: PageCollection) => {
  if (collection === 'articles') return newArticle()
  const slug = `expert-${crypto.randomUUID()}`
  return collection === 'experts' ? { name: slug, slug } : newTopic(collection)
}

const as = (user: Person) => ({ overrideAccess: false, user: { ...user, collection: 'users' as const } })

async function begun(by: Person, collection: PageCollection = 'articles'): Promise<Page> {
  // The types of Payload cannot follow which of the collections it is.
  const page = { collection: collection as 'articles' }
  const { id } = await payload.create({ ...page, ...as(by), data: newPage(collection), draft: true })
  return { ...page, id }
}
const write = (page: Page, by: Person, words = crypto.randomUUID()) =>
  payload.update({ ...page, ...as(by), autosave: true, data: { slug: words }, draft: true })

/** The history, newest first: who saved each entry, and the path it has. */
async function historyOf({ collection, id }: Page) {
  const { docs } = await payload.findVersions({
    collection,
    depth: 0,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  const names = await writersOf(
    await createLocalReq({}, payload),
    docs.map((version) => version.id),
  )
  return docs.map((version) => ({ by: names.get(version.id), slug: version.version.slug }))
}

/** As if somebody had begun the newest entry so many minutes ago. */
const age = ({ collection, id }: Page, minutes: number) =>
  payload.db.drizzle.execute(sql`
    update ${sql.identifier(`_${collection}_v`)} set created_at = created_at - make_interval(mins => ${minutes})
    where parent_id = ${id}::uuid and latest`)

test.each(PAGE_COLLECTIONS)(
  'writing in one of the %s is an entry for each person, which bears their name',
  async (collection) => {
    const [ada, ben] = [await person('Ada'), await person('Ben')]
    const page = await begun(ada, collection)
    for (const words of ['a', 'b']) await write(page, ada, `${page.id}-${words}`)
    for (const words of ['c', 'd']) await write(page, ben, `${page.id}-${words}`)
    await write(page, ada, `${page.id}-e`)
    expect(await historyOf(page)).toEqual([
      { by: 'Ada', slug: `${page.id}-e` },
      { by: 'Ben', slug: `${page.id}-d` },
      { by: 'Ada', slug: `${page.id}-b` },
      { by: 'Ada', slug: expect.any(String) },
    ])
  },
)

test('five minutes of writing are one entry, and no more', async () => {
  const ada = await person('Ada')
  const page = await begun(ada)
  await write(page, ada, 'first-minute')
  await age(page, 4)
  await write(page, ada, 'fourth-minute')
  await age(page, 2)
  await write(page, ada, 'sixth-minute')
  expect((await historyOf(page)).map(({ slug }) => slug).slice(0, -1)).toEqual([
    'sixth-minute',
    'fourth-minute',
  ])
})

test('who has no login any more is still named, and the system is, too', async () => {
  const [ada, ben] = [await person('Ada'), await person('Ben')]
  const page = await begun(ada)
  await write(page, ben)
  await publishDraft(payload, page)
  await payload.delete({ collection: 'users', id: ben.id })
  expect((await historyOf(page)).map(({ by }) => by)).toEqual(['The system', 'Ben', 'Ada'])
})

test('who takes a page down wrote nothing of its draft', async () => {
  const [ada, ben] = [await person('Ada'), await person('Ben')]
  const page = await begun(ada)
  await publishDraft(payload, page)
  await write(page, ada, 'written-on')
  // As what was saved before names were kept.
  await payload.db.drizzle.execute(sql`delete from version_writers where document = ${page.id}::uuid`)
  await payload.update({ ...page, ...as(ben), data: { _status: 'draft' } })
  expect((await historyOf(page))[0]).toEqual({ by: undefined, slug: 'written-on' })
})

test('what is known of the writers goes with the page', async () => {
  const page = await begun(await person('Ada'))
  await payload.delete({ ...page })
  const { rows } = await payload.db.drizzle.execute(
    sql`select from version_writers where document = ${page.id}::uuid`,
  )
  expect(rows).toEqual([])
})
