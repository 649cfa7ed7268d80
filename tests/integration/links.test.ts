import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { down, up } from '@/src/db/migrations/20261126_152000_links_of_topics'
import { check } from '@/src/links/check'
import { checkLinks } from '@/src/links/checkLinks'
import { hostTurns } from '@/src/links/hostTurns'
import { isPublicAddress } from '@/src/links/publicAddress'
import { claimDue, dropUnused, linksOf, saveUses } from '@/src/links/store'
import { DAY, HOUR } from '@/src/links/timing'
import type { User } from '@/src/payload-types'
import { linksKnown } from '@/src/plugins/governance/desk/linksKnown'
import { listsOf } from '@/src/plugins/governance/desk/lists'
import { waiting } from '@/src/plugins/governance/desk/waiting'
import { externalLink, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { otherSite } from '../support/otherSite'
import { startPayload } from '../support/payload'
import { publishedArticle, publishedTopic, republish, signOff } from '../support/signedOff'

let payload: Payload
let databaseURL: string
let stop: () => Promise<void>
let site: Awaited<ReturnType<typeof otherSite>>

beforeAll(async () => {
  ;({ databaseURL, payload, stop } = await startPayload())
})
afterAll(() => stop())
beforeEach(async () => {
  site = await otherSite()
})
afterEach(() => site.stop())

/** As in the running system, but that the site of the test may be asked, and at once. */
const inTest = () => ({
  isAllowed: (ip: string) => ip === '127.0.0.1' || isPublicAddress(ip),
  resolve: async (hostname: string) => (hostname.endsWith('.test') ? ['127.0.0.1'] : [hostname]),
  turns: hostTurns({ gap: 0 }),
  timeout: 2000,
})
const asked = (path: string, more: { timeout?: number } = {}) =>
  check(site.at(path), { ...inTest(), userAgent: 'Tests', ...more })

describe('an address', () => {
  test.each([
    ['/ok', { state: 'ok', status: 200, reason: null }],
    ['/moved', { state: 'ok', status: 200, reason: null }],
    ['/get-only', { state: 'ok', status: 200, reason: null }],
    ['/endless', { state: 'ok', status: 200, reason: null }],
    ['/hop/5', { state: 'ok', status: 200, reason: null }],
    ['/hop/6', { state: 'broken', status: 302, reason: 'It redirects more than 5 times.' }],
    ['/circle', { state: 'broken', status: 302, reason: 'It redirects in a circle.' }],
    ['/missing', { state: 'broken', status: 404, reason: 'The page is not there (404).' }],
    ['/fault', { state: 'broken', status: 500, reason: 'The server has a fault (500).' }],
    ['/members', { state: 'refused', status: 403, reason: 'The server lets no programs in (403).' }],
    ['/broken-off', { state: 'unreachable', status: null, reason: 'The server broke the connection off.' }],
  ])('%s is told by what it answers', async (path, answer) => {
    expect(await asked(path)).toEqual(answer)
  })

  test('is asked with HEAD, and again with GET where that says nothing', async () => {
    await asked('/ok')
    await asked('/get-only')
    await asked('/missing')
    await asked('/fault')
    expect(site.asked).toEqual([
      'HEAD /ok',
      'HEAD /get-only',
      'GET /get-only',
      'HEAD /missing',
      'GET /missing',
      'HEAD /fault',
    ])
  })

  test('is given ten seconds in all, and no longer', async () => {
    const began = performance.now()
    const answers = await Promise.all(['/slow', '/slow-head'].map((path) => asked(path, { timeout: 300 })))
    expect(answers).toEqual(
      Array(2).fill({ state: 'unreachable', status: null, reason: 'No answer came in time.' }),
    )
    expect(performance.now() - began).toBeLessThan(1500)
  })

  test.each([
    ['/inside', '10.0.0.1, which is not on the public internet'],
    ['/metadata', '::ffff:a9fe:a9fe, which is not on the public internet'],
    ['/mail', 'the port 25'],
    ['/file', 'file:'],
  ])('%s that leads where nothing may be asked is not followed', async (path, words) => {
    const { reason, state } = await asked(path)
    expect([state, reason]).toEqual(['refused', expect.stringContaining(words)])
  })

  test('inside a private network is not asked, however it is written', async () => {
    const strict = { turns: hostTurns({ gap: 0 }), userAgent: 'Tests' }
    const { port } = site
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '[::ffff:127.0.0.1]',
      '[::1]',
      '0.0.0.0',
    ])
      expect((await check(`http://${host}:${port}/ok`, strict)).state).toBe('refused')
    const byName = await check(`http://inside.test:${port}/ok`, {
      ...strict,
      resolve: async () => ['127.0.0.1'],
    })
    const oneOfTwo = await check(`http://inside.test:${port}/ok`, {
      ...strict,
      resolve: async () => ['1.1.1.1', '127.0.0.1'],
    })
    expect([byName.state, oneOfTwo.state, site.asked]).toEqual(['refused', 'refused', []])
  })

  test('is asked at the very IP address that was looked at', async () => {
    const answers: string[][] = [['127.0.0.1']]
    const resolve = async () => answers.shift() ?? ['10.0.0.1']
    // No name server knows it: only what was looked at leads to the server.
    const answer = await check(`http://rebinding.test:${site.port}/ok`, {
      ...inTest(),
      userAgent: 'Tests',
      resolve,
    })
    expect([answer.state, site.asked]).toEqual(['ok', ['HEAD /ok']])
    const next = await check(`http://rebinding.test:${site.port}/ok`, {
      ...inTest(),
      userAgent: 'Tests',
      resolve,
    })
    expect(next.state).toBe('refused')
  })

  test('whose name is known to nobody is unreachable', async () => {
    const answer = await check('http://nobody.test/', {
      ...inTest(),
      userAgent: 'Tests',
      resolve: async () => [],
    })
    expect(answer).toEqual({
      state: 'unreachable',
      status: null,
      reason: 'There is no server named nobody.test.',
    })
  })
})

const rows = async (statement: ReturnType<typeof sql>) => (await payload.db.drizzle.execute(statement)).rows
const sources = (...urls: string[]) => urls.map((url) => ({ title: 'A source', kind: 'study' as const, url }))
const published = (...urls: string[]) => publishedArticle(payload, newArticle({ sources: sources(...urls) }))
const addressesOf = async (id: string) =>
  (await linksOf(payload.db.drizzle, id)).map(({ address, places }) => `${places.join(', ')}: ${address}`)
const known = async (address: string) => {
  const [row] = await rows(sql`select * from link_checks where address = ${address}`)
  return row
}
const run = (now = soon()) => checkLinks(payload, { ...inTest(), now: () => now })
const later = (time: number) => new Date(Date.now() + time)
/** After all that the test has written, by the clock of the database too. */
const soon = () => later(1000)
/** So that a test meets none but its own. */
const rest = () =>
  payload.db.drizzle.execute(sql`update link_checks set next_check_at = now() + interval '10 years'`)

describe('the addresses of an article', () => {
  test('are listed while readers have it, as they have it', async () => {
    const data = newArticle({
      body: richText(paragraph(externalLink('https://text.example/', 'text'))),
      sources: sources('https://source.example/'),
    })
    const { id } = await payload.create({ collection: 'articles', data, draft: true })
    expect(await addressesOf(id)).toEqual([])
    const article = await publishedArticle(payload, newArticle({ ...data, slug: `${data.slug}-2` }))
    expect(await addressesOf(article.id)).toEqual([
      'Source 1: https://source.example/',
      'Text: https://text.example/',
    ])
    await payload.update({
      collection: 'articles',
      id: article.id,
      data: { sources: sources('https://draft.example/') },
      draft: true,
    })
    expect(await addressesOf(article.id)).toHaveLength(2)
    await republish(payload, article.id, { sources: sources('https://other.example/') })
    expect(await addressesOf(article.id)).toEqual([
      'Source 1: https://other.example/',
      'Text: https://text.example/',
    ])
    expect(await known('https://source.example/')).toBeUndefined()
  })

  test('go with it, but for those that another article leads to', async () => {
    const [going, staying] = [
      await published('https://both.example/', 'https://one.example/'),
      await published('https://both.example/'),
    ]
    await payload.update({ collection: 'articles', id: going.id, data: { _status: 'draft' } })
    expect(await addressesOf(going.id)).toEqual([])
    expect([await known('https://one.example/'), await known('https://both.example/')]).toEqual([
      undefined,
      expect.anything(),
    ])
    await payload.delete({ collection: 'articles', id: staying.id })
    expect(await known('https://both.example/')).toBeUndefined()
  })

  test('stay when one article takes up what another drops at the same time', async () => {
    const dropping = await published('https://shared.example/')
    const taking = await published('https://none.example/')
    const other = new Client({ connectionString: databaseURL })
    await other.connect()
    await other.query('begin')
    await other.query("select from link_checks where address = 'https://shared.example/' for key share")
    await saveUses(payload.db.drizzle, dropping.id, [])
    await other.query('insert into link_uses values ($1, $2, $3)', [
      taking.id,
      'https://shared.example/',
      'Text',
    ])
    await other.query('commit')
    await other.end()
    await dropUnused(payload.db.drizzle, ['https://shared.example/'])
    expect(await addressesOf(taking.id)).toContain('Text: https://shared.example/')
  })

  test('of many articles published at once are all there', async () => {
    const drafts = Array.from({ length: 6 }, (_, at) => [
      `https://at-once.example/${at % 3}`,
      'https://at-once.example/',
    ])
    const articles = []
    for (const urls of drafts) articles.push(await published(...urls))
    await Promise.all(
      articles.map(({ id }) => payload.update({ collection: 'articles', id, data: { _status: 'draft' } })),
    )
    await Promise.all(
      articles.map(({ id }) =>
        payload.update({ collection: 'articles', id, data: { _status: 'published' } }),
      ),
    )
    expect(await Promise.all(articles.map(async ({ id }) => (await addressesOf(id)).length))).toEqual(
      Array(6).fill(2),
    )
  })
})

const linkTo = (address: string) => richText(paragraph(externalLink(address, 'text')))

describe('the addresses of', () => {
  const TEXTS = {
    conditions: { overview: 'Overview' },
    symptoms: { overview: 'Overview', whenToGetHelp: 'When to get help' },
    treatments: { benefits: 'Benefits', harms: 'Harms', overview: 'Overview' },
  }

  test.each(TOPIC_COLLECTIONS)(
    '%s are listed while readers have them, as they have them',
    async (collection) => {
      const texts = Object.entries(TEXTS[collection])
      const topic = await publishedTopic(
        payload,
        collection,
        Object.fromEntries(
          texts.map(([field]) => [field, linkTo(`https://of-${collection}.example/${field}`)]),
        ),
      )
      const listed = texts.map(([field, place]) => `${place}: https://of-${collection}.example/${field}`)
      expect(await addressesOf(topic.id)).toEqual(listed)
      const overview = linkTo(`https://changed-${collection}.example/`)
      await payload.update({ ...topic, data: { overview }, draft: true })
      expect(await addressesOf(topic.id)).toEqual(listed)
      await signOff(payload, topic.id, collection)
      await payload.update({ ...topic, data: { _status: 'published' } })
      expect(await addressesOf(topic.id)).toContain(`Overview: https://changed-${collection}.example/`)
      expect(await known(`https://of-${collection}.example/overview`)).toBeUndefined()
      await payload.update({ ...topic, data: { _status: 'draft' } })
      expect([await addressesOf(topic.id), await known(`https://changed-${collection}.example/`)]).toEqual([
        [],
        undefined,
      ])
    },
  )
})

describe('a run', () => {
  beforeEach(rest)

  test('takes in what was published before addresses were listed', async () => {
    const { id } = await published(site.at('/ok'))
    await payload.db.drizzle.execute(sql`delete from link_uses where document = ${id}::uuid`)
    await payload.db.drizzle.execute(sql`delete from link_checks where address = ${site.at('/ok')}`)
    // Nothing before this test let a run begin, so that all articles are still to be taken in.
    expect(await rows(sql`select from link_filling`)).toHaveLength(1)
    await run()
    expect(await rows(sql`select from link_filling`)).toHaveLength(0)
    expect(await linksOf(payload.db.drizzle, id)).toEqual([
      expect.objectContaining({ address: site.at('/ok'), places: ['Source 1'], state: 'ok', reason: null }),
    ])
    expect([...site.agents]).toEqual(['SalusLinkCheck/1.0 (+http://localhost:3999)'])
  })

  test('takes in topics that were live when only articles were listed, and keeps what was', async () => {
    const article = await published('https://kept.example/')
    const topics: { id: string }[] = []
    for (const collection of TOPIC_COLLECTIONS)
      topics.push(
        await publishedTopic(payload, collection, { overview: linkTo(site.at(`/ok?${collection}`)) }),
      )
    const migration = { db: payload.db.drizzle, payload, req: await createLocalReq({}, payload) }
    await down(migration)
    await up(migration)
    const lists = () => Promise.all(topics.map(({ id }) => addressesOf(id)))
    expect(await addressesOf(article.id)).toEqual(['Source 1: https://kept.example/'])
    expect(await lists()).toEqual([[], [], []])
    await run()
    expect(await lists()).toEqual(
      TOPIC_COLLECTIONS.map((collection) => [`Overview: ${site.at(`/ok?${collection}`)}`]),
    )
    expect(await rows(sql`select from link_filling`)).toHaveLength(0)
  })

  test('asks each address once, though two run at the same time, and not again within the week', async () => {
    const { id } = await published(site.at('/ok?a'), site.at('/ok?b'))
    await Promise.all([run(), run(), run()])
    await run()
    await run(later(6 * DAY))
    expect(site.asked.toSorted()).toEqual(['HEAD /ok?a', 'HEAD /ok?b'])
    await run(later(7 * DAY + HOUR))
    expect(site.asked).toHaveLength(4)
    expect((await linksOf(payload.db.drizzle, id)).map(({ state }) => state)).toEqual(['ok', 'ok'])
  })

  test('does nothing while another process is at it, and goes on when that was killed', async () => {
    await published(site.at('/ok'))
    const other = new Client({ connectionString: databaseURL })
    other.on('error', () => {})
    await other.connect()
    await other.query('select pg_advisory_lock(728512)')
    await run()
    expect(site.asked).toEqual([])
    await payload.db.drizzle.execute(
      sql`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 728512`,
    )
    await expect
      .poll(async () => {
        await run()
        return site.asked
      })
      .toEqual(['HEAD /ok'])
  })

  test('leaves what another had taken when it was killed, and takes it an hour later', async () => {
    await published(site.at('/ok'))
    expect(await claimDue(payload.db.drizzle, soon())).toHaveLength(1)
    await run()
    expect(site.asked).toEqual([])
    await run(later(HOUR + 2000))
    expect(site.asked).toEqual(['HEAD /ok'])
  })

  test('calls an address broken when it has failed on two days, and well at the first good answer', async () => {
    const { id } = await published(site.at('/missing'), site.at('/ok'))
    const state = async () => (await known(site.at('/missing')))?.state
    await run()
    expect([await state(), (await known(site.at('/missing')))?.failures]).toEqual([null, 1])
    await run(later(DAY + HOUR))
    expect(await state()).toBe('broken')
    const [first] = await linksOf(payload.db.drizzle, id)
    expect(first).toMatchObject({ address: site.at('/missing'), reason: 'The page is not there (404).' })
    const page = site.pages['/missing']
    site.pages['/missing'] = (_, response) => response.end()
    await run(later(2 * DAY + 2 * HOUR))
    if (page) site.pages['/missing'] = page
    expect([await state(), (await known(site.at('/missing')))?.failing_since]).toEqual(['ok', null])
  })

  test('forgets what no page leads to', async () => {
    await payload.db.drizzle.execute(sql`insert into link_checks (address) values (${site.at('/unused')})`)
    await run()
    expect([await known(site.at('/unused')), site.asked]).toEqual([undefined, []])
  })

  test('takes no more than a part at once', async () => {
    await published(...Array.from({ length: 25 }, (_, at) => site.at(`/ok?${at}`)))
    await run()
    expect(site.asked).toHaveLength(20)
    await run()
    expect(site.asked).toHaveLength(25)
  })

  test('puts pages with broken addresses on the desk of publishers, and of whoever wrote them', async () => {
    const article = await published(site.at('/missing'), site.at('/fault'))
    const topic = await publishedTopic(payload, 'treatments', { harms: linkTo(site.at('/missing')) })
    await run()
    await run(later(DAY + HOUR))
    const user = { id: crypto.randomUUID(), roles: ['editor'] } as User
    const author = { id: crypto.randomUUID(), roles: ['author'] } as User
    const found = async (worker: { user: User; expert: undefined }) => {
      const list = listsOf(worker).find(({ key }) => key === 'broken-sources')
      return list ? (await waiting(payload, { limit: 5, list, worker })).found : []
    }
    expect(await found({ user, expert: undefined })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: article.id, problem: '2 links do not answer' }),
        expect.objectContaining({ ...topic, problem: 'one link does not answer' }),
      ]),
    )
    expect(await found({ user: author, expert: undefined })).toEqual([])
  })

  test('is known to the desk only once it was asked', async () => {
    const { rows: before } = await payload.db.drizzle.execute(
      sql`select count(*)::int as all from link_checks`,
    )
    const others = (before as { all: number }[])[0]?.all ?? 0
    const id = (await published(site.at('/ok'))).id
    const count = others + 1
    await payload.db.drizzle.execute(sql`update link_checks set state = null, checked_at = null`)
    expect(await linksKnown(payload)).toBe('Not checked yet.')
    await payload.db.drizzle.execute(
      sql`update link_checks set state = 'ok', checked_at = '2026-11-20' where address = ${site.at('/ok')}`,
    )
    expect(await linksKnown(payload)).toBe(
      others > 0
        ? `1 of ${count} links answered, last checked on 20 November 2026; ${others} not checked yet.`
        : 'All 1 links answered, last checked on 20 November 2026.',
    )
    await payload.delete({ collection: 'articles', id })
  })

  test('where nobody at all answers finds fault with itself, and rests for an hour', async () => {
    const urls = ['a', 'b', 'c'].map((name) => `http://${name}.test:${site.port}/broken-off`)
    await published(...urls)
    await run()
    expect((await known(urls[0] ?? ''))?.failures).toBe(0)
    const count = site.asked.length
    await run(later(30 * 60 * 1000))
    expect(site.asked).toHaveLength(count)
  })
})

test('nobody saves later, or not at all, because of an address that is being checked', async () => {
  await rest()
  const { id } = await published(site.at('/slow'))
  const running = run(later(2 * HOUR))
  await expect.poll(() => site.asked).toEqual(['HEAD /slow'])
  await republish(payload, id, { sources: sources(site.at('/slow'), site.at('/ok')) })
  expect(await addressesOf(id)).toHaveLength(2)
  await running
})
