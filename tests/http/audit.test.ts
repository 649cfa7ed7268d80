import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, userOf, visitor } from '../support/client'
import { decide, publish, publishNew } from '../support/reviewing'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const entries = async (query: string) => {
  const { body } = await admin.get(`/api/audit-log?sort=at&${query}`)
  // Answers are typed by what most tests look at; these are entries of the log.
  return body.docs as unknown as {
    action: string
    subject: string
    userName: string
    details?: string
    id: string
  }[]
}
const actions = async (document: string) =>
  (await entries(`where[document][equals]=${document}`)).map(({ action }) => action)

describe('the audit log says who', () => {
  test('published an article, published it again, took it away and deleted it', async () => {
    const data = newArticle()
    const id = (await publishNew(admin, data)).body.doc?.id ?? ''
    await publish(admin, id, { summary: 'Other.' })
    await admin.patch(`/api/articles/${id}?draft=true`, { summary: 'Only a draft.' })
    await admin.patch(`/api/articles/${id}`, { _status: 'draft' })
    await admin.delete(`/api/articles/${id}`)
    const steps = ['signOff', 'published', 'signOff', 'republished', 'unpublished', 'deleted']
    expect(await actions(id)).toEqual(steps)
    const [, published, , , , deleted] = await entries(`where[document][equals]=${id}`)
    expect(published).toMatchObject({ subject: data.title, userName: 'Admin' })
    expect(deleted).toMatchObject({ subject: data.title, userName: 'Admin' })
  })

  test('moved a draft to the trash, restored it and deleted it', async () => {
    const data = newArticle()
    const id = (await admin.post('/api/articles?draft=true', data)).body.doc?.id ?? ''
    await admin.patch(`/api/articles/${id}?draft=true`, { deletedAt: new Date().toISOString() })
    await admin.patch(`/api/articles/${id}?draft=true&trash=true`, { deletedAt: null })
    await admin.delete(`/api/articles/${id}`)
    expect(await entries(`where[document][equals]=${id}`)).toMatchObject([
      { action: 'changed', details: 'moved to the trash', subject: data.title },
      { action: 'changed', details: 'restored from the trash', subject: data.title },
      { action: 'deleted', subject: data.title },
    ])
  })

  test('withdrew an article, or let one be published without a sign-off, and why', async () => {
    const id = (await publishNew(admin, newArticle())).body.doc?.id ?? ''
    await admin.post('/api/withdrawals', { article: id, reason: 'The dose was wrong.' })
    const other = (await admin.post('/api/articles?draft=true', newArticle())).body.doc?.id ?? ''
    const comment = 'No reviewer can be reached and readers must know today.'
    await decide(admin, other, { comment, decision: 'brokenGlass' })
    expect(await entries(`where[document][equals]=${id}&where[action][equals]=withdrawn`)).toMatchObject([
      { details: 'The dose was wrong.' },
    ])
    expect(await entries(`where[document][equals]=${other}`)).toMatchObject([
      { action: 'brokenGlass', details: expect.stringContaining(comment) },
    ])
  })

  test('made a user, and changed their roles', async () => {
    const user = await userOf('author')
    await admin.patch(`/api/users/${user.id}`, { name: 'Another name' })
    await admin.patch(`/api/users/${user.id}`, { roles: ['author', 'editor'] })
    expect(
      (await entries(`where[document][equals]=${user.id}`)).filter(({ action }) => action !== 'changed'),
    ).toMatchObject([
      { action: 'userCreated', details: 'author' },
      { action: 'signedIn' },
      { action: 'rolesChanged', details: 'author → author, editor' },
    ])
  })

  test('changed what stands on pages beside the article: a picture, a notice, the note of a link', async () => {
    const picture = (await admin.upload({ alt: 'A knee.' })).body.doc?.id ?? ''
    await admin.patch(`/api/media/${picture}`, { alt: 'A knee, from the side.' })
    expect((await entries(`where[document][equals]=${picture}`)).map(({ details }) => details)).toEqual([
      'new',
      null,
    ])
    const id = (await publishNew(admin, newArticle())).body.doc?.id ?? ''
    const { body } = await admin.post('/api/withdrawals', { article: id, reason: 'Wrong.' })
    const notice = body.doc?.id ?? ''
    await admin.patch(`/api/withdrawals/${notice}`, { reason: 'Out of date.' })
    await admin.delete(`/api/withdrawals/${notice}`)
    expect(await actions(notice)).toEqual(['changed', 'deleted'])
  })

  test('led readers elsewhere, by a redirect or from one article to another', async () => {
    const { body } = await admin.post('/api/redirects', {
      from: `/old-${crypto.randomUUID()}`,
      to: '/articles',
    })
    const [source, target] = [await publishNew(admin, newArticle()), await publishNew(admin, newArticle())]
    const link = await admin.post('/api/related-articles', {
      source: source.body.doc?.id,
      target: target.body.doc?.id,
      note: 'Read this first.',
    })
    for (const id of [body.doc?.id, link.body.doc?.id])
      expect(await entries(`where[document][equals]=${id}`)).toMatchObject([
        { action: 'changed', details: 'new', userName: 'Admin' },
      ])
  })

  test('changed the site settings, and what they said before', async () => {
    const { body } = await admin.get('/api/globals/site')
    const tagline = `Tagline ${crypto.randomUUID()}`
    await admin.post('/api/globals/site', { tagline })
    await admin.post('/api/globals/site', { tagline: body.tagline ?? null })
    expect(await entries(`where[details][like]=${tagline}`)).toMatchObject([
      { action: 'settingsChanged', details: `tagline, before: ${tagline}` },
    ])
  })

  test('changed a password over GraphQL', async () => {
    const user = await userOf('author')
    await admin.post('/api/graphql', {
      query: `mutation { updateUser(id: "${user.id}", data: { password: "a ${crypto.randomUUID()} word" }) { id } }`,
    })
    expect((await entries(`where[document][equals]=${user.id}`)).at(-1)).toMatchObject({
      details: 'password',
    })
  })

  test('changed a login: its name, its password, whose profile it is', async () => {
    const user = await userOf('reviewer')
    await admin.patch(`/api/users/${user.id}`, { name: 'Renamed', password: `a ${crypto.randomUUID()} word` })
    expect((await entries(`where[document][equals]=${user.id}`)).map(({ details }) => details)).toEqual([
      'reviewer',
      null,
      'name, before: reviewer; password',
    ])
    const name = `Profile ${crypto.randomUUID()}`
    const { body } = await admin.post('/api/experts?draft=true', { name, user: user.id })
    expect((await entries(`where[document][equals]=${body.doc?.id}`)).map(({ details }) => details)).toEqual([
      `login: ${user.id}`,
    ])
  })

  test('failed to sign in', async () => {
    const email = `${crypto.randomUUID()}@tests.example`
    await visitor.post('/api/users/login', { email, password: 'a wrong password' })
    expect(await entries(`where[subject][equals]=${email}`)).toMatchObject([{ action: 'signInFailed' }])
    // A question of GraphQL is not taken apart for its address.
    const failures = async () =>
      (await entries('where[action][equals]=signInFailed&where[subject][equals]=no address&limit=100')).length
    const before = await failures()
    await visitor.post('/api/graphql', {
      query: `mutation { loginUser(email: "${email}", password: "a wrong password") { token } }`,
    })
    expect(await failures()).toBeGreaterThan(before)
  })
})

describe('the audit log', () => {
  test.each(['editor', 'reviewer', 'author', 'visitor'] as const)('is not read by: %s', async (who) => {
    const person = who === 'visitor' ? visitor : await userOf(who)
    expect((await person.get('/api/audit-log')).status).toBe(403)
    expect((await person.get('/api/audit-log/export')).status).toBe(403)
  })

  test('is changed by nobody', async () => {
    const [entry] = await entries('limit=1')
    expect((await admin.patch(`/api/audit-log/${entry?.id}`, { details: 'Nothing.' })).status).toBe(403)
    expect((await admin.delete(`/api/audit-log/${entry?.id}`)).status).toBe(403)
    expect((await admin.post('/api/audit-log', { action: 'published', at: new Date() })).status).toBe(403)
  })

  test('says who signed in', async () => {
    const { id } = await userOf('author')
    const [entry] = await entries(`limit=1&where[document][equals]=${id}&where[action][equals]=signedIn`)
    expect(entry).toMatchObject({ action: 'signedIn', kind: 'users', user: id })
  })

  test('refuses a file of what makes no sense', async () => {
    const { status } = await admin.page('/api/audit-log/export?where[nope][equals]=1')
    expect(status).toBe(400)
  })

  test('is given to admins as a file, in which no formula of a stranger runs', async () => {
    const email = '=cmd|calc@tests.example'
    await visitor.post('/api/users/login', { email: 'a; =cmd|calc;b', password: 'a wrong password' })
    await visitor.post('/api/users/login', { email, password: 'a wrong password' })
    await visitor.post('/api/users/login', { email: ' \u00a0=cmd|calc', password: 'a wrong password' })
    const answer = await admin.page('/api/audit-log/export?where[action][equals]=signInFailed')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [header, ...lines] = answer.html.trim().split('\n')
    expect(header?.replace('\ufeff', '')).toBe('at,action,subject,kind,document,userName,user,details')
    expect(lines.every((line) => line.includes('signInFailed'))).toBe(true)
    expect(lines[0]).toMatch(/,'\s*=cmd\|calc/)
    expect(lines[1]).toContain(`'${email}`)
    expect(lines[2]).toContain("a; '=cmd|calc;b")
  })
})
