import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { block, heading, paragraph, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { words } from '../support/richText'
import { publishDraft, publishedArticle, signOff } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>
let search: (typed: string, more?: { type?: 'articles' | 'conditions'; page?: number }) => Promise<string[]>
let ask: typeof import('@/src/queries/search').searchPages

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  ;({ searchPages: ask } = await import('@/src/queries/search'))
  search = async (typed, more) => (await ask({ typed, ...more })).found.map(({ title }) => title)
})
afterAll(() => stop())

const publish = (title: string, more: Record<string, unknown> = {}) =>
  publishedArticle(payload, newArticle({ title, ...more }))

const condition = async (name: string, synonyms: string[], more: Record<string, unknown> = {}) => {
  const { id } = await payload.create({
    collection: 'conditions',
    data: {
      name,
      slug: `condition-${crypto.randomUUID()}`,
      summary: 'A condition of tests.',
      overview: words('What it is.'),
      noRedFlagsBecause: 'Nobody is ill in a test.',
      synonyms: synonyms.map((term) => ({ term, kind: 'lay' })),
      ...more,
    },
    draft: true,
  })
  await publishDraft(payload, { collection: 'conditions', id })
  return { id }
}

describe('names', () => {
  test('an everyday name finds pages that have only the medical one, and the other way round', async () => {
    await condition('Heart attack', ['Myocardial infarction', 'MI'])
    await publish('Myocardial infarction in women')
    await publish('After a heart attack')
    expect(await search('heart attack')).toEqual(
      expect.arrayContaining(['Heart attack', 'Myocardial infarction in women']),
    )
    expect(await search('myocardial infarction')).toEqual(
      expect.arrayContaining(['Heart attack', 'After a heart attack']),
    )
    expect((await search('myocardial infarction women'))[0]).toBe('Myocardial infarction in women')
    expect((await search('heart attack women'))[0]).toBe('Myocardial infarction in women')
  })

  test('the page of that name comes before pages that only mention it', async () => {
    await publish('Ankles and water', { body: words('Oedema, oedema and once more oedema.') })
    await condition('Oedema', ['Swelling'])
    expect((await search('edema'))[0]).toBe('Oedema')
    expect((await search('oedema'))[0]).toBe('Oedema')
  })

  test('a known misspelling leads to the page, and is not offered as a remedy', async () => {
    await condition('Fibromyalgia', [], { synonyms: [{ term: 'fibermyalga', kind: 'misspelling' }] })
    expect((await search('fibermyalga'))[0]).toBe('Fibromyalgia')
    expect((await ask({ typed: 'fibermyalg' })).meant).not.toBe('fibermyalga')
  })
})

describe('slips of the finger', () => {
  test.each(['osteoporsis', 'osteoprosis', 'osteoporozis', 'oosteoporosis'])(
    '“%s” finds osteoporosis, and asks whether that was meant',
    async (typed) => {
      if ((await search('osteoporosis')).length === 0) await publish('Osteoporosis in plain words')
      const { found, meant } = await ask({ typed })
      expect(found[0]?.title).toBe('Osteoporosis in plain words')
      expect(meant).toBe('osteoporosis')
    },
  )

  test('a word that a page has is taken as it is', async () => {
    await publish('Gut feelings')
    await condition('Gout', [])
    const { found, meant } = await ask({ typed: 'gut' })
    expect([found[0]?.title, meant]).toEqual(['Gut feelings', undefined])
  })
})

describe('what is in a page', () => {
  test('headings, facts, questions and text are found, accents or not', async () => {
    const title = 'Everything in one'
    await publish(title, {
      body: richText(
        heading('h2', 'Quokkaheading'),
        paragraph('About a café with wombatword in it.'),
        block('factList', {
          kind: 'causes',
          items: [{ label: 'Numbatlabel', explanation: 'Bilbyexplanation' }],
        }),
        block('careCard', { level: 'urgent', heading: 'Dingoadvice', body: words('Koalabody') }),
      ),
      faqs: [{ question: 'Why possumquestion?', answer: words('Wallabyanswer') }],
    })
    for (const word of [
      'quokkaheading',
      'cafe',
      'CAFÉ',
      'wombatword',
      'numbatlabel',
      'bilbyexplanation',
      'dingoadvice',
      'koalabody',
      'possumquestion',
      'wallabyanswer',
    ])
      expect([word, (await search(word))[0]]).toEqual([word, title])
  })

  test('the excerpt marks what was looked for', async () => {
    await publish('Excerpts', { summary: 'Of echidnas and other animals.' })
    const { found } = await ask({ typed: 'echidna' })
    expect(found[0]?.excerpt).toBe('Of \u0002echidnas\u0003 and other animals.')
  })

  test('without a page that has all words, those with some of them are shown, and said to be', async () => {
    await publish('Cassowary care')
    const { found, isPartial } = await ask({ typed: 'cassowary bassoon' })
    expect([found[0]?.title, isPartial]).toEqual(['Cassowary care', true])
  })

  test('kinds are counted and can be chosen, pages turned', async () => {
    for (let count = 1; count <= 12; count += 1) await publish(`Platypus ${count}`)
    await condition('Platypus', [])
    const all = await ask({ typed: 'platypus' })
    expect([all.counts, all.pages, all.found.length]).toEqual([{ articles: 12, conditions: 1 }, 2, 10])
    expect(await search('platypus', { type: 'conditions' })).toEqual(['Platypus'])
    const [first, second] = [await search('platypus', { page: 1 }), await search('platypus', { page: 2 })]
    expect(new Set([...first, ...second]).size).toBe(13)
  })
})

describe('the index changes with the document', () => {
  const isFound = async (word: string) => (await search(word)).length > 0

  test('drafts, unpublished and trashed pages are not in it, restored ones are', async () => {
    const word = 'kookaburra'
    const draft = await payload.create({
      collection: 'articles',
      data: { ...newArticle({ title: word }), _status: 'draft' },
      draft: true,
    })
    expect(await isFound(word)).toBe(false)
    const change = (data: Record<string, unknown>) =>
      payload.update({ collection: 'articles', id: draft.id, data, trash: true })
    await signOff(payload, draft.id)
    await change({ _status: 'published' })
    expect(await isFound(word)).toBe(true)
    await change({ _status: 'draft' })
    expect(await isFound(word)).toBe(false)
    await change({ _status: 'published' })
    await change({ deletedAt: new Date().toISOString() })
    expect(await isFound(word)).toBe(false)
    await change({ deletedAt: null })
    expect(await isFound(word)).toBe(true)
    await payload.delete({ collection: 'articles', id: draft.id })
    expect(await isFound(word)).toBe(false)
  })

  test('a draft on top of a published page changes nothing', async () => {
    const { id } = await publish('Lyrebird')
    await payload.update({ collection: 'articles', id, data: { title: 'Bandicoot' }, draft: true })
    expect([await isFound('lyrebird'), await isFound('bandicoot')]).toEqual([true, false])
  })

  test('a change that is rolled back leaves it as it was', async () => {
    const { id } = await publish('Taipan')
    const change = { what: 'The bird.', why: 'To see what follows.' }
    await payload.update({ collection: 'articles', id, data: { change, title: 'Brolga' }, draft: true })
    await signOff(payload, id)
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.update({ collection: 'articles', id, data: { _status: 'published' }, req })
    await killTransaction(req)
    expect([await isFound('taipan'), await isFound('brolga')]).toEqual([true, false])
  })

  test('words of pages that are gone are not offered as what was meant', async () => {
    const { id } = await publish('Zygomaticus')
    expect((await ask({ typed: 'zygomatcus' })).meant).toBe('zygomaticus')
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect((await ask({ typed: 'zygomatcus' })).meant).toBeUndefined()
  })

  test('it can be made anew, and is the same then', async () => {
    const { rebuildIndex } = await import('@/src/search/rebuild')
    const state = async () => {
      const { rows } = await payload.db.drizzle.execute(
        sql`select id, title, names.all, head, whole from search_entries
          join (select entry, string_agg(name, ',' order by name) as all from search_names group by 1) as names on entry = id
          order by id`,
      )
      return rows
    }
    const before = await state()
    await payload.db.drizzle.execute(sql`delete from search_entries where title like 'Platypus%'`)
    await payload.db.drizzle.execute(
      sql`insert into search_entries select gen_random_uuid(), 'articles', 'stale', 'Stale', '', '', head, whole from search_entries limit 1`,
    )
    await rebuildIndex(payload)
    expect(await search('stale')).toEqual([])
    expect(await state()).toEqual(before)
  })
})

describe('any text is a question', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '  \n\t '],
    ['10,000 words', 'pain '.repeat(10_000)],
    ['control characters', '\u0000\u0001\u0002\u0003back\u0007pain\u001f'],
    ['SQL', `'; drop table search_entries; -- " \\ $1 %s`],
    ['operators of tsquery', `!pain & | <-> :* ( ) 'a':A <2> \\`],
    ['wildcards and regular expressions', '%_ .* (a+)+$ [[:alpha:]] \\d{1,99999}'],
    ['stop words', 'what is it and the of'],
    ['one letter', 'x'],
    ['emoji', '🤕🩺'],
    ['half a character', '\ud83e pain'],
    ['another script', '頭痛 صداع головная боль'],
    ['a very long word', 'a'.repeat(5000)],
    ['markup', '<script>alert(1)</script>'],
  ])('%s', async (_, typed) => {
    const { found, pages } = await ask({ typed, page: 3 })
    expect([Array.isArray(found), Number.isInteger(pages)]).toEqual([true, true])
  })
})
