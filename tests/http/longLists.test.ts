import { beforeAll, describe, expect, test } from 'vitest'
import { newArticle } from '../support/article'
import { type Client, signIn, visitor } from '../support/client'
import { newReviewer, publishNew } from '../support/reviewing'
import { newTopic } from '../support/topic'

/** One more than a page shows of anything that has a list of its own. */
const COUNT = 13

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const slugs = (html: string, collection: string) =>
  [
    ...new Set(
      [...html.matchAll(new RegExp(`href="/${collection}/(t[a-z0-9-]+)"`, 'g'))].map(([, slug]) => slug),
    ),
  ].sort()

/** The list that a page leads to under some words has every one of the expected pages. */
const expectAll = async (path: string, words: string, href: string, collection: string, all: string[]) => {
  const { html } = await visitor.page(path)
  expect(html).toContain(`<a href="${href}">${words}</a>`)
  const list = await visitor.page(href)
  expect(list.status).toBe(200)
  expect(slugs(list.html, collection).filter((slug) => all.includes(slug ?? ''))).toEqual([...all].sort())
  expect(list.html).toContain(`href="${path}"`)
}

describe('a page that has more than it shows leads to all of it:', () => {
  test('what an expert has written, and is quoted in', async () => {
    const { expert } = await newReviewer()
    const { body } = await visitor.get(`/api/experts/${expert}?depth=0`)
    const quote = {
      type: 'block',
      version: 2,
      format: '',
      fields: { blockType: 'quote', text: 'So it is.', expert },
    }
    const all: string[] = []
    for (let count = 0; count < COUNT; count += 1) {
      const data = newArticle({ authors: [expert] })
      data.body.root.children.push({ ...quote, fields: { ...quote.fields, id: `${count}` } })
      const { status } = await publishNew(admin, data)
      expect(status).toBe(200)
      all.push(data.slug)
    }
    const path = `/experts/${body.slug}`
    await expectAll(path, `All ${COUNT} articles by ${body.name}`, `${path}/written`, 'articles', all)
    await expectAll(path, `All ${COUNT} articles that quote ${body.name}`, `${path}/quoted`, 'articles', all)
    expect((await visitor.page(`${path}/reviewed`)).status).toBe(404)
    expect((await visitor.page(`${path}/written?page=2`)).status).toBe(404)
    expect((await visitor.page('/experts/nobody-at-all/written')).status).toBe(404)
  })

  test('the conditions of a symptom and of a treatment', async () => {
    const made = async (collection: 'symptoms' | 'treatments') =>
      (await publishNew(admin, newTopic(collection), collection)).body.doc as {
        id: string
        name: string
        slug: string
      }
    const [symptom, treatment] = [await made('symptoms'), await made('treatments')]
    const all: string[] = []
    for (let count = 0; count < COUNT; count += 1) {
      const data = newTopic('conditions', {
        symptoms: [{ symptom: symptom.id }],
        treatments: [{ treatment: treatment.id }],
      })
      expect((await publishNew(admin, data, 'conditions')).status).toBe(200)
      all.push(data.slug)
    }
    const [ofSymptom, ofTreatment] = [`/symptoms/${symptom.slug}`, `/treatments/${treatment.slug}`]
    await expectAll(ofSymptom, `All ${COUNT} conditions`, `${ofSymptom}/conditions`, 'conditions', all)
    await expectAll(ofTreatment, `All ${COUNT} conditions`, `${ofTreatment}/conditions`, 'conditions', all)
  })
})
