import { beforeAll, describe, expect, test } from 'vitest'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { POINTERS, pointerTo, REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/src/governance/subject'
import { newArticle } from '../support/article'
import { type Answer, type Client, signIn, userOf, visitor } from '../support/client'
import { publishNew, publish as republish, reviewOf } from '../support/reviewing'
import { newTopic } from '../support/topic'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

type Page = { collection: ReviewedCollection; id: string; path: string; title: string }

/** Names that begin with Z stand on the first page of their letter. */
const newPage = (collection: ReviewedCollection, more: Record<string, unknown> = {}) =>
  collection === 'articles'
    ? newArticle(more)
    : newTopic(collection, { name: `Zz ${crypto.randomUUID()}`, ...more })

const publish = async (collection: ReviewedCollection, more?: Record<string, unknown>): Promise<Page> => {
  const { body, status } = await publishNew(admin, newPage(collection, more), collection)
  expect([status, JSON.stringify(body.errors)]).toEqual([200, undefined])
  const { doc } = body
  return {
    collection,
    id: doc?.id ?? '',
    path: `/${collection}/${doc?.slug}`,
    title: String(doc?.title ?? doc?.name),
  }
}
const withdraw = (page: Pick<Page, 'collection' | 'id'>, more: Record<string, unknown> = {}, by = admin) =>
  by.post('/api/withdrawals', {
    ...pointerTo(page),
    reason: 'The advice on dosage was out of date.',
    ...more,
  })

const INSTEAD = {
  articles: 'instead',
  conditions: 'insteadCondition',
  symptoms: 'insteadSymptom',
  treatments: 'insteadTreatment',
} as const
const ALL = {
  articles: 'All articles',
  conditions: 'All conditions',
  symptoms: 'All symptoms',
  treatments: 'All treatments and tests',
} as const

const refusalOf = ({ body, status }: Answer) => [status, JSON.stringify(body)]
const isOn = async (path: string, words: string) => (await visitor.page(path)).html.includes(words)

describe.each(REVIEWED_COLLECTIONS)('one of the %s that is withdrawn', (collection) => {
  test('is gone with a notice that says why and where to go on', async () => {
    const [old, other] = [await publish(collection), await publish(collection)]
    expect((await visitor.page(old.path)).status).toBe(200)
    expect((await withdraw(old, { [INSTEAD[collection]]: other.id })).status).toBe(201)
    const { headers, html, status } = await visitor.page(old.path)
    expect(status).toBe(410)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(html).toContain(`“${old.title}” was withdrawn`)
    expect(html).toContain('The advice on dosage was out of date.')
    expect(html).toContain(`<a href="${other.path}">Read instead: ${other.title}</a>`)
    expect(html).toContain(`<a href="/${collection}">${ALL[collection]}</a>`)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('action="/search"')
  })

  test.each(REVIEWED_COLLECTIONS)('can lead on to one of the %s', async (kind) => {
    const [old, other] = [await publish(collection), await publish(kind)]
    await withdraw(old, { [INSTEAD[kind]]: other.id })
    expect(await isOn(old.path, `<a href="${other.path}">Read instead: ${other.title}</a>`)).toBe(true)
  })

  test('is named in the title of the notice, which keeps its paragraphs', async () => {
    const page = await publish(collection)
    await withdraw(page, { reason: 'The dose was wrong.\n\nAsk your pharmacist.\nWe are sorry.' })
    const { html } = await visitor.page(page.path)
    expect(html).toContain(`<title>Withdrawn: ${page.title} – `)
    for (const paragraph of ['The dose was wrong.', 'Ask your pharmacist.', 'We are sorry.'])
      expect(html).toContain(`<p class="summary">${paragraph}</p>`)
  })

  test('is no longer in lists, feeds, the sitemap and the search, and its text can be read nowhere', async () => {
    const page = await publish(collection)
    const word = page.title.split(/[ -]/).at(-1) ?? ''
    const lists: [path: string, words: string][] = [
      [collection === 'articles' ? '/articles' : `/${collection}?letter=z`, page.title],
      [`/sitemaps/${collection}.xml`, `${page.path}<`],
      [`/search?q=${word}`, page.path],
      [`/api/search?q=${word}`, page.path],
      [`/api/${collection}?where[id][equals]=${page.id}`, page.title],
      ...(collection === 'articles' ? (['/feed.xml', '/feed.json'] as const) : []).map(
        (feed): [string, string] => [feed, page.title],
      ),
    ]
    for (const [path, words] of lists) expect([path, await isOn(path, words)]).toEqual([path, true])
    await withdraw(page)
    for (const [path, words] of lists) expect([path, await isOn(path, words)]).toEqual([path, false])
    expect((await visitor.get(`/api/${collection}/${page.id}`)).status).toBe(404)
  })

  test('comes back when it is signed off and published again, and the notice goes', async () => {
    const page = await publish(collection)
    const { body } = await withdraw(page)
    const early = await admin.patch(`/api/${collection}/${page.id}`, { _status: 'published' })
    expect(refusalOf(early)).toEqual([409, expect.stringContaining('The page was withdrawn: The advice')])
    await republish(admin, page.id, {}, collection)
    expect((await visitor.page(page.path)).status).toBe(200)
    expect((await admin.get(`/api/withdrawals/${body.doc?.id}`)).status).toBe(404)
    const { body: log } = await admin.get(`/api/audit-log?where[document][equals]=${body.doc?.id}`)
    expect(log.docs).toMatchObject([{ action: 'deleted', kind: 'withdrawals', subject: page.title }])
    expect((await withdraw(page)).status).toBe(201)
    expect((await visitor.page(page.path)).status).toBe(410)
  })

  test('has no sign-off any more', async () => {
    const page = await publish(collection)
    await withdraw(page)
    expect(await reviewOf(admin, page.id, collection)).toMatchObject({ isLive: false, stage: 'writing' })
    const { body } = await admin.get(
      `/api/sign-offs?where[${POINTERS[collection]}][equals]=${page.id}&limit=1`,
    )
    expect(body.docs).toMatchObject([{ decision: 'withdrawn' }])
  })

  test('stays withdrawn when it is deleted for good', async () => {
    const page = await publish(collection)
    await withdraw(page)
    expect((await admin.delete(`/api/${collection}/${page.id}`)).status).toBe(200)
    expect((await visitor.page(page.path)).status).toBe(410)
  })

  test('does not lead to a page that readers cannot see', async () => {
    const [old, other] = [await publish(collection), await publish(collection)]
    await withdraw(old, { [INSTEAD[collection]]: other.id })
    await admin.patch(`/api/${collection}/${other.id}`, { _status: 'draft' })
    expect(await isOn(old.path, other.title)).toBe(false)
  })

  test('is found by an old address that led to it', async () => {
    const page = await publish(collection)
    const moved = `moved-${crypto.randomUUID().slice(0, 8)}`
    await admin.patch(`/api/${collection}/${page.id}`, { slug: moved, _status: 'published' })
    await withdraw(page)
    const { headers, status } = await visitor.page(page.path)
    expect([status, headers.get('location')]).toEqual([308, `/${collection}/${moved}`])
    expect((await visitor.page(`/${collection}/${moved}`)).status).toBe(410)
  })

  test('shows its notice whatever redirect is typed for its address', async () => {
    const [page, other] = [await publish(collection), await publish(collection)]
    const redirect = { from: page.path, to: other.path }
    expect((await admin.post('/api/redirects', redirect)).status).toBe(400)
    await withdraw(page)
    expect((await visitor.page(page.path)).status).toBe(410)
    expect((await admin.post('/api/redirects', redirect)).status).toBe(201)
    expect((await visitor.page(page.path)).status).toBe(410)
  })

  test('gives its address to a page that moves there, and on from there', async () => {
    const [old, page] = [await publish(collection), await publish(collection)]
    const { body } = await withdraw(old)
    const move = (slug: string) =>
      admin.patch(`/api/${collection}/${page.id}`, { slug, _status: 'published' })
    await admin.patch(`/api/${collection}/${old.id}`, { slug: `free-${crypto.randomUUID()}` })
    await move(old.path.split('/').at(-1) ?? '')
    expect((await visitor.page(old.path)).status).toBe(200)
    expect((await admin.get(`/api/withdrawals/${body.doc?.id}`)).status).toBe(404)
    await move(`moved-${crypto.randomUUID()}`)
    expect((await visitor.page(old.path)).status).toBe(308)
  })

  test('is in the audit log, with the reason', async () => {
    const page = await publish(collection)
    await withdraw(page)
    const { body } = await admin.get(`/api/audit-log?where[document][equals]=${page.id}&sort=at`)
    expect(body.docs).toMatchObject([
      { action: 'signOff' },
      { action: 'published' },
      { action: 'unpublished', kind: collection, subject: page.title },
      { action: 'signOff', details: expect.stringContaining('The page was withdrawn') },
      {
        action: 'withdrawn',
        details: 'The advice on dosage was out of date.',
        kind: collection,
        subject: page.title,
      },
    ])
  })
})

describe.each(TOPIC_COLLECTIONS)('one of the %s that is withdrawn', (collection) => {
  test('takes the lists below it along', async () => {
    const topic = await publish(collection)
    await publishNew(admin, newArticle({ [collection]: [topic.id] }))
    expect((await visitor.page(`${topic.path}/articles`)).status).toBe(200)
    await withdraw(topic)
    const { html, status } = await visitor.page(`${topic.path}/articles`)
    expect([status, html.includes(`“${topic.title}” was withdrawn`)]).toEqual([410, true])
  })

  test('is no longer linked from pages that led to it', async () => {
    const topic = await publish(collection)
    const { body } = await publishNew(admin, newArticle({ [collection]: [topic.id] }))
    const article = `/articles/${body.doc?.slug}`
    expect(await isOn(article, topic.path)).toBe(true)
    await withdraw(topic)
    expect(await isOn(article, topic.path)).toBe(false)
    expect((await visitor.page(article)).status).toBe(200)
  })
})

describe.each(REVIEWED_COLLECTIONS)('withdrawing one of the %s', (collection) => {
  test('is refused for what nobody can see, with the reason', async () => {
    const { body } = await admin.post(`/api/${collection}?draft=true`, newPage(collection))
    expect(refusalOf(await withdraw({ collection, id: body.doc?.id ?? '' }))).toEqual([
      400,
      expect.stringContaining(`Only a published ${POINTERS[collection]} can be withdrawn`),
    ])
  })

  test('is refused for what was withdrawn already, and for what is none', async () => {
    const page = await publish(collection)
    await withdraw(page)
    for (const id of [page.id, crypto.randomUUID(), 'none'])
      expect([id, (await withdraw({ collection, id })).status]).toEqual([id, 400])
  })

  test('is for admins and editors', async () => {
    const page = await publish(collection)
    for (const role of ['reviewer', 'author'] as const)
      expect([role, (await withdraw(page, {}, await userOf(role))).status]).toEqual([role, 403])
    expect((await withdraw(page, {}, visitor)).status).toBe(403)
    expect((await visitor.page(page.path)).status).toBe(200)
    expect((await withdraw(page, {}, await userOf('editor'))).status).toBe(201)
  })

  test('takes title and address from the page, whatever is sent', async () => {
    const page = await publish(collection)
    const { body } = await withdraw(page, { path: '/articles/other', title: 'Other' })
    expect(body.doc).toMatchObject({ path: page.path, title: page.title })
  })

  test('leads to no page that was not asked for, nor to itself', async () => {
    const page = await publish(collection)
    expect((await withdraw(page, { [INSTEAD[collection]]: page.id })).status).toBe(400)
    expect((await visitor.page(page.path)).status).toBe(200)
  })

  test('tells editors before what uses the page, and nobody else', async () => {
    const page = await publish(collection)
    const title = `User ${crypto.randomUUID()}`
    if (collection === 'articles') {
      const source = (await admin.post('/api/articles?draft=true', newArticle({ title }))).body.doc?.id
      await admin.post('/api/related-articles', {
        source,
        target: page.id,
        kind: 'nextStep',
        state: 'accepted',
      })
    } else await admin.post('/api/articles?draft=true', newArticle({ title, [collection]: [page.id] }))
    const path = `/api/withdrawals/used-by/${page.id}`
    expect((await (await userOf('editor')).get(path)).body).toMatchObject({
      first: [{ collection: 'articles', name: title }],
    })
    for (const who of [visitor, await userOf('reviewer'), await userOf('author')])
      expect((await who.get(path)).status).toBe(403)
    expect((await admin.get('/api/withdrawals/used-by/none')).status).toBe(400)
  })

  test('keeps a page from being deleted that its notice leads to', async () => {
    const [old, other] = [await publish(collection), await publish(collection)]
    await withdraw(old, { [INSTEAD[collection]]: other.id })
    expect(refusalOf(await admin.delete(`/api/${collection}/${other.id}`))).toEqual([
      409,
      expect.stringContaining(`the withdrawal of “${old.title}”`),
    ])
  })
})

describe('a notice', () => {
  test('is of one page', async () => {
    const [one, other] = [await publish('articles'), await publish('treatments')]
    for (const pages of [{}, { ...pointerTo(one), ...pointerTo(other) }]) {
      const answer = await admin.post('/api/withdrawals', { ...pages, reason: 'Wrong.' })
      expect(refusalOf(answer)).toEqual([400, expect.stringContaining('is withdrawn: one of them.')])
    }
    for (const { path } of [one, other]) expect((await visitor.page(path)).status).toBe(200)
  })

  test('leads to one page, and can lead to another later', async () => {
    const [old, article, symptom] = [
      await publish('conditions'),
      await publish('articles'),
      await publish('symptoms'),
    ]
    const both = { instead: article.id, insteadSymptom: symptom.id }
    expect(refusalOf(await withdraw(old, both))).toEqual([400, expect.stringContaining('Name one page')])
    const notice = `/api/withdrawals/${(await withdraw(old, { instead: article.id })).body.doc?.id}`
    const added = await admin.patch(notice, { insteadSymptom: symptom.id })
    expect(refusalOf(added)).toEqual([400, expect.stringContaining('Name one page')])
    expect((await admin.patch(notice, { instead: null, insteadSymptom: symptom.id })).status).toBe(200)
    expect(await isOn(old.path, `<a href="${symptom.path}">Read instead: ${symptom.title}</a>`)).toBe(true)
  })

  test('stays of the page that it was made for', async () => {
    const [old, other] = [await publish('symptoms'), await publish('symptoms')]
    const { body } = await withdraw(old)
    await admin.patch(`/api/withdrawals/${body.doc?.id}`, { symptom: other.id, path: other.path })
    expect((await visitor.get(`/api/withdrawals/${body.doc?.id}?depth=0`)).body).toMatchObject({
      path: old.path,
      symptom: old.id,
    })
  })

  test('does not give away what became of the page', async () => {
    const page = await publish('treatments')
    const { body } = await withdraw(page)
    const word = `unread${crypto.randomUUID().slice(0, 8)}`
    await admin.patch(`/api/treatments/${page.id}`, { summary: `Only staff read ${word}.` })
    for (const more of ['?depth=3', '?depth=2&draft=true&populate[treatments][summary]=true'])
      expect((await visitor.get(`/api/withdrawals/${body.doc?.id}${more}`)).body.treatment).toBe(page.id)
    const question = `/api/withdrawals?where[treatment.summary][like]=${word}&depth=0`
    expect((await admin.get(question)).body.docs).toHaveLength(1)
    expect((await visitor.get(question)).body.docs).toEqual([])
  })
})
