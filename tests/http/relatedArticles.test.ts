import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, userOf, visitor } from '../support/client'
import { prose } from '../support/prose'
import { publish, publishNew } from '../support/reviewing'
import { words } from '../support/richText'

let admin: Client
let editor: Client
let reviewer: Client
let author: Client & { id: string }
beforeAll(async () => {
  admin = await signIn()
  editor = await userOf('editor')
  reviewer = await userOf('reviewer')
  author = await userOf('author')
})

type Link = {
  id: string
  state: string
  target: { id: string; title: string; language: string; isLive: boolean; isInTrash: boolean }
  decidedBy?: string
  createdBy?: string
  back?: string
  reasons?: string
}
type Suggestion = {
  target: string
  title: string
  reasons: string
  signals: Record<string, unknown>
  dismissed?: { reason: string }
}

/** The number of a text, so that no two articles say the same. */
let seed = Math.floor(Math.random() * 1_000_000)
const nextSeed = () => {
  seed += 1
  return seed
}

const condition = async (name: string) => {
  const { body } = await admin.post('/api/conditions?draft=true', {
    name,
    slug: `c-${crypto.randomUUID()}`,
    summary: 'Short.',
    overview: words('Text.'),
  })
  return body.doc?.id ?? ''
}
const draft = async (more: Record<string, unknown> = {}, by: Client = editor) => {
  const data = newArticle({ body: words(prose(nextSeed())), ...more })
  const { body, status } = await by.post('/api/articles?draft=true', data)
  expect(status).toBe(201)
  return { ...data, id: body.doc?.id ?? '' }
}
const live = async (more: Record<string, unknown> = {}) => {
  const data = newArticle({ body: words(prose(nextSeed())), ...more })
  const { body } = await publishNew(editor, data)
  return { ...data, id: body.doc?.id ?? '' }
}

const linksOf = async (id: string, by: Client = editor) =>
  (await by.get(`/api/articles/${id}/related`)).body.links as Link[]
const linkTo = async (from: string, to: string) =>
  (await linksOf(from)).find(({ target }) => target.id === to)
const suggestionsFor = async (id: string, form: Record<string, unknown>, by: Client = editor) =>
  (await by.post(`/api/articles/${id}/related/suggestions`, form)).body.suggestions as Suggestion[]
const link = (source: string, target: string, more: Record<string, unknown> = {}, by: Client = editor) =>
  by.post('/api/related-articles', { source, target, state: 'accepted', ...more })
const accept = (source: string, target: string) =>
  editor.post('/api/related-articles?suggested=true', { source, target, state: 'accepted' })
const readersSee = async (slug: string, title: string) =>
  (await visitor.page(`/articles/${slug}`)).html.split('id="related"')[1]?.includes(title) ?? false

describe('the system suggests', () => {
  test('what is about the same condition, and says why in words and in numbers', async () => {
    const about = await condition(`Rare ${crypto.randomUUID().slice(0, 8)}`)
    const other = await live({ conditions: [about] })
    const article = await draft()
    const [first] = await suggestionsFor(article.id, { ...article, conditions: [about] })
    expect(first).toMatchObject({ target: other.id, title: other.title })
    expect(first?.reasons).toMatch(/^Shares: Rare /)
    expect(first?.signals).toMatchObject({ topics: { rank: 1, shared: [{ id: about }] } })
  })

  test('by what stands in the form, saved or not', async () => {
    const about = await condition(`Rare ${crypto.randomUUID().slice(0, 8)}`)
    const other = await live({ conditions: [about] })
    const article = await draft()
    const isShared = async (form: Record<string, unknown>) =>
      (await suggestionsFor(article.id, { ...article, ...form })).some(
        ({ reasons, target }) => target === other.id && reasons.startsWith('Shares: Rare'),
      )
    expect(await isShared({})).toBe(false)
    expect(await isShared({ conditions: [about] })).toBe(true)
  })

  test('nothing that is not published, nor what is linked already', async () => {
    const about = await condition(`Rare ${crypto.randomUUID().slice(0, 8)}`)
    const waiting = await draft({ conditions: [about] })
    const linked = await live({ conditions: [about] })
    const article = await draft({ conditions: [about] })
    await link(article.id, linked.id)
    const found = (await suggestionsFor(article.id, article)).map(({ target }) => target)
    expect(found).not.toContain(waiting.id)
    expect(found).not.toContain(linked.id)
    expect(found).not.toContain(article.id)
  })

  test('nothing to strangers', async () => {
    const article = await live()
    for (const [method, path, status] of [
      ['GET', `/api/articles/${article.id}/related`, 403],
      ['GET', `/api/articles/${article.id}/related/search?title=title`, 403],
      ['POST', `/api/articles/${article.id}/related/suggestions`, 403],
      ['POST', '/api/articles/related/duplicates', 403],
      ['POST', `/api/articles/${article.id}/related/order`, 403],
      ['POST', `/api/articles/${article.id}/related/begin`, 403],
      ['POST', '/api/related/run', 401],
    ] as const) {
      const answer = await visitor.send(method, path, method === 'POST' ? {} : undefined)
      expect([path, answer.status]).toEqual([path, status])
    }
  })

  test('in spite of a form that holds anything', async () => {
    const article = await draft()
    for (const form of [
      {},
      { title: 1, body: 'text', faqs: { a: 1 }, conditions: 'x', language: [] },
      { body: { root: { children: [null, 1, { type: 'nothing' }] } }, conditions: ['not an id'] },
    ]) {
      const { status } = await editor.post(`/api/articles/${article.id}/related/suggestions`, form)
      expect(status).toBe(200)
    }
  })
})

describe('an editor who accepts a suggestion', () => {
  test('leaves its reasons and its score, and their name', async () => {
    const about = await condition(`Rare ${crypto.randomUUID().slice(0, 8)}`)
    const other = await live({ conditions: [about] })
    const article = await live({ conditions: [about] })
    const { body } = await accept(article.id, other.id)
    expect(body.doc).toMatchObject({ origin: 'suggested', score: expect.any(Number) })
    expect(body.doc?.decidedAt).toMatch(/^20/)
    expect(await linkTo(article.id, other.id)).toMatchObject({
      state: 'accepted',
      decidedBy: 'editor',
      reasons: expect.stringMatching(/^Shares: Rare /),
    })
  })

  test('cannot make up the reasons, nor who decided', async () => {
    const [one, other] = [await draft(), await live()]
    const { body } = await link(one.id, other.id, {
      decidedAt: '2001-01-01T00:00:00.000Z',
      decidedBy: author.id,
      origin: 'import',
      score: 42,
      signals: { fused: 42 },
    })
    expect(body.doc).toMatchObject({ origin: 'editor', score: null, signals: null })
    expect(String(body.doc?.decidedAt)).not.toMatch(/^2001/)
    const later = await editor.patch(`/api/related-articles/${body.doc?.id}`, {
      origin: 'import',
      score: 42,
      signals: { topics: {} },
    })
    expect(later.body.doc).toMatchObject({ origin: 'editor', score: null, signals: null })
  })

  test('leaves no reasons behind when the link is given another end', async () => {
    const about = await condition(`Rare ${crypto.randomUUID().slice(0, 8)}`)
    const other = await live({ conditions: [about] })
    const article = await live({ conditions: [about] })
    const { body } = await accept(article.id, other.id)
    const changed = await editor.patch(`/api/related-articles/${body.doc?.id}`, { target: (await live()).id })
    expect(changed.body.doc).toMatchObject({ origin: 'editor', score: null, signals: null })
  })

  test('sees how the link the other way stands', async () => {
    const [one, other] = [await live(), await live()]
    await link(one.id, other.id)
    expect((await linkTo(one.id, other.id))?.back).toBeUndefined()
    await link(other.id, one.id)
    expect((await linkTo(one.id, other.id))?.back).toBe('accepted')
  })
})

describe('the list in the form', () => {
  const trash = (id: string) => editor.patch(`/api/articles/${id}`, { deletedAt: new Date().toISOString() })

  test('is there where an article that was decided about is in the trash, and says so', async () => {
    const [one, other] = [await live(), await live()]
    await link(one.id, other.id, { state: 'dismissed', dismissReason: 'Says the same' })
    expect((await trash(other.id)).status).toBe(200)
    expect(await linksOf(one.id)).toEqual([
      expect.objectContaining({
        target: expect.objectContaining({ title: other.title, isInTrash: true, isLive: false }),
      }),
    ])
  })

  test('names a draft as it was last written, and what readers have as they have it', async () => {
    const [one, waiting, read] = [await live(), await draft({ title: 'Before' }), await live()]
    await link(one.id, waiting.id)
    await link(one.id, read.id)
    await editor.patch(`/api/articles/${waiting.id}?draft=true`, { title: 'Afterwards' })
    await editor.patch(`/api/articles/${read.id}?draft=true`, { title: 'Not yet' })
    expect((await linksOf(one.id)).map(({ target }) => target.title)).toEqual(['Afterwards', read.title])
  })

  test('says who proposed a link', async () => {
    const [own, other] = [await draft({}, author), await live()]
    await link(own.id, other.id, {}, author)
    expect(await linkTo(own.id, other.id)).toMatchObject({ state: 'suggested', createdBy: 'author' })
  })

  test('refuses in words what was deleted meanwhile', async () => {
    const [one, other] = [await live(), await live()]
    await trash(other.id)
    const { body, status } = await accept(one.id, other.id)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('in the trash, or gone')
    expect(JSON.stringify(body)).not.toContain(other.id)
  })
})

describe('the search of the form', () => {
  const search = async (from: string, title: string) =>
    (await editor.get(`/api/articles/${from}/related/search?title=${encodeURIComponent(title)}`)).body as {
      found: Link['target'][]
      isMore: boolean
    }

  test('finds any article by a part of its title, and says which of them readers have', async () => {
    const word = crypto.randomUUID().slice(0, 8)
    const read = await live({ title: `Read ${word}` })
    const waiting = await draft({ title: `Waiting ${word}`, language: 'de' })
    const taken = await live({ title: `Taken ${word}` })
    await editor.patch(`/api/articles/${taken.id}`, { _status: 'draft' })
    const changed = await live({ title: `Changed ${word}` })
    await editor.patch(`/api/articles/${changed.id}?draft=true`, { title: `Changes ${word}` })
    const { found, isMore } = await search(read.id, word)
    expect(isMore).toBe(false)
    expect(new Map(found.map(({ isLive, title }) => [title, isLive]))).toEqual(
      new Map([
        [`Read ${word}`, true],
        [`Waiting ${word}`, false],
        [`Taken ${word}`, false],
        [`Changes ${word}`, true],
      ]),
    )
    expect(found.find(({ id }) => id === waiting.id)?.language).toBe('de')
  })

  test('says when there are more than it shows', async () => {
    const word = crypto.randomUUID().slice(0, 8)
    const articles = await Promise.all(Array.from({ length: 9 }, () => draft({ title: `Many ${word}` })))
    const { found, isMore } = await search(articles[0]?.id ?? '', word)
    expect([found.length, isMore]).toEqual([8, true])
  })
})

describe('a dismissal', () => {
  const dismissed = async () => {
    const about = await condition(`Rare ${crypto.randomUUID().slice(0, 8)}`)
    const other = await live({ conditions: [about] })
    const text = prose(nextSeed())
    const article = await live({ conditions: [about], body: words(text) })
    await link(article.id, other.id, { state: 'dismissed', dismissReason: 'Says the same' })
    const isSuggested = async (form: Record<string, unknown> = {}) =>
      (await suggestionsFor(article.id, { ...article, ...form })).find(({ target }) => target === other.id)
    return { article, isSuggested, other, text }
  }

  test('needs a reason', async () => {
    const [one, other] = [await draft(), await live()]
    const answer = await link(one.id, other.id, { state: 'dismissed' })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('Say why these two should not be linked.')
  })

  test('keeps the article from being suggested again', async () => {
    const { isSuggested } = await dismissed()
    expect(await isSuggested()).toBeUndefined()
  })

  test('holds when a few words change', async () => {
    const { isSuggested, text } = await dismissed()
    const changed = text.split(' ').toSpliced(40, 2, 'quite', 'different').join(' ')
    expect(await isSuggested({ body: words(changed), summary: 'Another summary.' })).toBeUndefined()
  })

  test('ends when this article says something else', async () => {
    const { isSuggested } = await dismissed()
    expect(await isSuggested({ body: words(prose(nextSeed())) })).toMatchObject({
      dismissed: { reason: 'Says the same' },
    })
  })

  test('ends when the other article says something else', async () => {
    const { isSuggested, other } = await dismissed()
    await publish(editor, other.id, { body: words(prose(nextSeed())) })
    expect(await isSuggested()).toMatchObject({ dismissed: { reason: 'Says the same' } })
  })

  test('is hidden from readers, and what the two said from everybody', async () => {
    const { article, other } = await dismissed()
    expect(await readersSee(article.slug, other.title)).toBe(false)
    const { id } = (await linkTo(article.id, other.id)) ?? {}
    const { body } = await editor.get(`/api/related-articles/${id}`)
    expect(body.dismissReason).toBe('Says the same')
    expect(body).not.toHaveProperty('textsThen')
  })
})

describe('of two who decide about a link', () => {
  const seen = encodeURIComponent('accepted sameTopic ')

  test('the second is told, whatever they wanted', async () => {
    const [one, other] = [await live(), await live()]
    const id = (await link(one.id, other.id)).body.doc?.id
    const pin = await editor.patch(`/api/related-articles/${id}?seen=${seen}`, { state: 'pinned' })
    expect(pin.status).toBe(200)
    for (const answer of [
      await editor.patch(`/api/related-articles/${id}?seen=${seen}`, { note: 'Read this.' }),
      await editor.delete(`/api/related-articles/${id}?seen=${seen}`),
    ]) {
      expect(answer.status).toBe(409)
      expect(JSON.stringify(answer.body)).toContain('Somebody else decided about this article meanwhile')
    }
    expect((await linkTo(one.id, other.id))?.state).toBe('pinned')
  })

  test('one wins when both are at the same moment', async () => {
    const [one, other] = [await live(), await live()]
    const id = (await link(one.id, other.id)).body.doc?.id
    const answers = await Promise.all(
      [{ state: 'pinned' }, { state: 'dismissed', dismissReason: 'Says the same' }, { note: 'Why.' }].map(
        (change) => editor.patch(`/api/related-articles/${id}?seen=${seen}`, change),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
  })
})

describe('an article that is deleted for good', () => {
  test('takes its links along, decided either way', async () => {
    const [article, other] = [await draft(), await live()]
    await link(article.id, other.id)
    await link(other.id, article.id, { state: 'dismissed', dismissReason: 'Says the same' })
    expect((await admin.delete(`/api/articles/${article.id}`)).status).toBe(200)
    expect(await linksOf(other.id)).toEqual([])
  })
})

describe('the order', () => {
  test('puts a new link last, whatever the order of the others', async () => {
    const [article, one, two, three] = [await live(), await live(), await live(), await live()]
    const first = (await link(article.id, one.id)).body.doc?.id
    await editor.patch(`/api/related-articles/${first}`, { order: null })
    const second = await link(article.id, two.id, { order: 1000 })
    const third = await link(article.id, three.id)
    expect([second.status, third.status]).toEqual([201, 201])
    expect((await linksOf(article.id)).map(({ target }) => target.id).slice(0, 2)).toEqual([two.id, three.id])
  })

  test('is what an editor makes it, pinned ones first', async () => {
    const [article, one, two, three] = [await live(), await live(), await live(), await live()]
    const ids: string[] = []
    for (const { id } of [one, two, three]) ids.push((await link(article.id, id)).body.doc?.id ?? '')
    await editor.post(`/api/articles/${article.id}/related/order`, { links: [ids[2], ids[0], ids[1]] })
    expect((await linksOf(article.id)).map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]])
    await editor.patch(`/api/related-articles/${ids[1]}`, { state: 'pinned' })
    const { html } = await visitor.page(`/articles/${article.slug}`)
    const places = [two, three, one].map(({ title }) => html.lastIndexOf(title))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('keeps what another editor added or removed meanwhile', async () => {
    const [article, one, two, three] = [await live(), await live(), await live(), await live()]
    const first = (await link(article.id, one.id)).body.doc?.id ?? ''
    const second = (await link(article.id, two.id)).body.doc?.id ?? ''
    const third = (await link(article.id, three.id)).body.doc?.id ?? ''
    await editor.delete(`/api/related-articles/${first}`)
    const answer = await editor.post(`/api/articles/${article.id}/related/order`, { links: [second, first] })
    expect(answer.status).toBe(200)
    expect((await linksOf(article.id)).map(({ id }) => id)).toEqual([second, third])
  })

  test('of two editors at once is that of one of them', async () => {
    const article = await live()
    const ids: string[] = []
    for (const { id } of [await live(), await live(), await live()])
      ids.push((await link(article.id, id)).body.doc?.id ?? '')
    const [a, b, c] = ids
    const orders = [
      [c, a, b],
      [b, c, a],
    ]
    const answers = await Promise.all(
      orders.map((links) => editor.post(`/api/articles/${article.id}/related/order`, { links })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(orders).toContainEqual((await linksOf(article.id)).map(({ id }) => id))
  })

  test('is not for authors and reviewers', async () => {
    const article = await live()
    for (const by of [author, reviewer])
      expect((await by.post(`/api/articles/${article.id}/related/order`, { links: [] })).status).toBe(403)
  })
})

describe('readers', () => {
  test('are told the language of what they are led to, and of its summary', async () => {
    const [one, other] = [await live(), await live({ language: 'de', title: 'Steife Schulter' })]
    await link(one.id, other.id)
    const { html } = await visitor.page(`/articles/${one.slug}`)
    expect(html.split('id="related"')[1]).toMatch(
      /<a href="[^"]+" lang="de">Steife Schulter<\/a><p lang="de">/,
    )
  })

  test('see six related articles at most', async () => {
    const article = await live()
    const others: { title: string }[] = []
    for (let count = 0; count < 7; count += 1) {
      const other = await live()
      others.push(other)
      await link(article.id, other.id)
    }
    const seen = []
    for (const { title } of others) if (await readersSee(article.slug, title)) seen.push(title)
    expect(seen).toEqual(others.slice(0, 6).map(({ title }) => title))
  })
})

describe('a new article begun from another', () => {
  const begin = (id: string, more: Record<string, unknown> = {}, by: Client = editor) =>
    by.post(`/api/articles/${id}/related/begin`, {
      title: `Begun ${crypto.randomUUID()}`,
      kind: 'nextStep',
      leadsBack: true,
      ...more,
    })

  test('is a draft about the same, and shows on both pages when it is published, not before', async () => {
    const about = await condition('Shared')
    const from = await live({ conditions: [about] })
    const { body } = await begin(from.id)
    const id = String(body.id)
    const title = String(body.title)
    const begun = (await editor.get(`/api/articles/${id}?draft=true&depth=0`)).body
    expect(begun).toMatchObject({ _status: 'draft', conditions: [about], language: 'en' })
    expect(await linkTo(from.id, id)).toMatchObject({ state: 'accepted', back: 'accepted' })
    expect(await readersSee(from.slug, title)).toBe(false)

    const { slug, ...rest } = newArticle({ body: words(prose(nextSeed())) })
    const published = await publish(editor, id, { ...rest, title, slug })
    expect(published.status).toBe(200)
    expect(await readersSee(from.slug, title)).toBe(true)
    expect(await readersSee(slug, from.title)).toBe(true)

    await editor.patch(`/api/articles/${id}`, { _status: 'draft' })
    expect(await readersSee(from.slug, title)).toBe(false)
  })

  test('leads back only where that is wanted', async () => {
    const from = await live()
    const { body } = await begin(from.id, { leadsBack: false })
    expect((await linkTo(from.id, String(body.id)))?.back).toBeUndefined()
  })

  test('needs a title of its own', async () => {
    const from = await live()
    const { body, status } = await begin(from.id, { title: from.slug.replaceAll('-', ' ') })
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain('Give the new one another title')
    expect((await begin(from.id, { title: ' ' })).status).toBe(400)
  })

  test('is proposed where an author begins it, from an article of their own only', async () => {
    const own = await draft({}, author)
    const { body } = await begin(own.id, {}, author)
    expect((await linkTo(own.id, String(body.id)))?.state).toBe('suggested')
    const from = await live()
    const title = `Begun ${crypto.randomUUID()}`
    expect((await begin(from.id, { title }, author)).status).toBe(403)
    // Nothing is left of what could not be done whole.
    const { body: left } = await editor.get(
      `/api/articles?draft=true&where[title][equals]=${encodeURIComponent(title)}`,
    )
    expect(left.totalDocs).toBe(0)
    expect((await begin(from.id, {}, reviewer)).status).toBe(403)
  })
})

describe('near-duplicates', () => {
  const duplicatesOf = async (form: Record<string, unknown>) =>
    (await editor.post('/api/articles/related/duplicates', form)).body.duplicates as {
      id: string
      likeness: number
    }[]

  test('are told while an article is written', async () => {
    const text = prose(nextSeed())
    const other = await live({ body: words(text) })
    const changed = text.split(' ').toSpliced(40, 2, 'quite', 'different').join(' ')
    const form = newArticle({ title: other.title, body: words(changed) })
    expect(await duplicatesOf(form)).toContainEqual(expect.objectContaining({ id: other.id }))
    // The same article is no duplicate of itself.
    expect(await duplicatesOf({ ...form, id: other.id })).toEqual([])
  })

  test('are not what is only about the same', async () => {
    const other = await live()
    const found = await duplicatesOf(newArticle({ title: other.title, body: words(prose(nextSeed())) }))
    expect(found.map(({ id }) => id)).not.toContain(other.id)
  })
})
