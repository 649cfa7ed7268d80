import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, site, visitor } from '../support/client'
import { publish, publishNew } from '../support/reviewing'
import { newTopic } from '../support/topic'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const condition = async (name: string, synonyms: { term: string; kind: string }[] = []) => {
  const slug = `condition-${crypto.randomUUID()}`
  const data = newTopic('conditions', { name, slug, summary: `Summary of ${name}.`, synonyms })
  const { body, status } = await publishNew(admin, data, 'conditions')
  expect(status).toBe(200)
  return { id: body.doc?.id ?? '', path: `/conditions/${slug}` }
}

/** The part of a list under one letter. */
const under = (html: string, letter: string) =>
  new RegExp(`<h2 id="letter-${letter}">.*?</section>`, 's').exec(html)?.[0] ?? ''

describe('a list from A to Z', () => {
  test('has other names under their own letters, pointing to the page', async () => {
    const { path } = await condition('Quillback', [
      { term: 'Xylophone thumb', kind: 'lay' },
      { term: 'Xylofone thum', kind: 'misspelling' },
    ])
    const { html } = await visitor.page('/conditions')
    expect(under(html, 'q')).toContain(
      `<a href="${path}">Quillback</a><span class="what">Summary of Quillback.</span>`,
    )
    expect(under(html, 'x')).toContain(`<a href="${path}">Xylophone thumb</a><span>, see Quillback</span>`)
    expect(html).not.toContain('Xylofone')
  })

  test('shows a new name, a changed one and none that is unpublished on the next request', async () => {
    const { id, path } = await condition('Jumping knee')
    expect((await visitor.page('/conditions')).html).toContain(`<a href="${path}">Jumping knee</a>`)
    await publish(admin, id, { name: 'Yawning knee' }, 'conditions')
    const { html } = await visitor.page('/conditions')
    expect([under(html, 'j').includes(path), under(html, 'y').includes(path)]).toEqual([false, true])
    await admin.patch(`/api/conditions/${id}`, { _status: 'draft' })
    expect((await visitor.page('/conditions')).html).not.toContain(path)
  })

  test('sorts accents with their letters, and what begins with no letter apart', async () => {
    const accented = await condition('Übelkeit')
    const number = await condition('5q syndrome')
    const { html } = await visitor.page('/conditions')
    expect(under(html, 'u')).toContain(accented.path)
    expect(under(html, '0')).toContain(number.path)
    expect(html).toContain('href="#letter-0">0–9</a>')
  })

  test('does not grow copies of itself by its address', async () => {
    const { html } = await visitor.page('/conditions?letter=zz&page=7')
    expect(html).toContain(`<link rel="canonical" href="${site()}/conditions"/>`)
  })
})

describe('the start page', () => {
  test('begins with what editors chose, in their order, as far as it is published', async () => {
    const { body } = await admin.get('/api/globals/site?depth=0')
    const before = (body as { featured?: string[] }).featured ?? []
    const article = async (title: string) => {
      const { body: made } = await publishNew(admin, newArticle({ title }))
      return made.doc?.id ?? ''
    }
    const [first, second] = [await article('Chosen first'), await article('Chosen second')]
    await admin.post('/api/globals/site', { featured: [second, first] })
    const featured = async () =>
      /<h2 id="featured">.*?<\/section>/s.exec((await visitor.page('/')).html)?.[0] ?? ''
    expect((await featured()).match(/Chosen (first|second)/g)).toEqual(['Chosen second', 'Chosen first'])
    await admin.patch(`/api/articles/${second}`, { _status: 'draft' })
    expect((await featured()).match(/Chosen (first|second)/g)).toEqual(['Chosen first'])
    await admin.post('/api/globals/site', { featured: before })
  })
})
