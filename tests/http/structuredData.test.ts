import { describe, expect, test } from 'vitest'
import { site, visitor } from '../support/client'

type Node = { '@type': string; '@id'?: string; [property: string]: unknown }

const graphOf = async (path: string): Promise<Node[]> => {
  const { html } = await visitor.page(path)
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  expect(scripts).toHaveLength(1)
  const data = JSON.parse(scripts[0]?.[1] ?? '') as { '@context': string; '@graph': Node[] }
  expect(data['@context']).toBe('https://schema.org')
  return data['@graph']
}

const ofType = (graph: Node[], type: string): Node => {
  const found = graph.filter((node) => node['@type'] === type)
  expect([type, found.length]).toEqual([type, 1])
  return found[0] as Node
}

const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesIn)
  return '@type' in value ? [value as Node, ...inner] : inner
}

const TYPES: [path: string, types: string[]][] = [
  ['/', ['WebPage', 'BreadcrumbList', 'WebSite', 'Organization']],
  ['/articles', ['CollectionPage', 'ItemList', 'BreadcrumbList', 'WebSite', 'Organization']],
  [
    '/articles/nerve-pain-in-the-hamstring',
    ['MedicalWebPage', 'Article', 'FAQPage', 'BreadcrumbList', 'WebSite', 'Organization'],
  ],
  ['/conditions', ['CollectionPage', 'ItemList', 'BreadcrumbList', 'WebSite', 'Organization']],
  [
    '/conditions/sciatica',
    ['MedicalWebPage', 'MedicalCondition', 'BreadcrumbList', 'WebSite', 'Organization'],
  ],
  [
    '/conditions/sciatica/articles',
    ['CollectionPage', 'ItemList', 'BreadcrumbList', 'WebSite', 'Organization'],
  ],
  [
    '/symptoms/burning-pain',
    ['MedicalWebPage', 'MedicalSymptom', 'BreadcrumbList', 'WebSite', 'Organization'],
  ],
  [
    '/treatments/physiotherapy',
    ['MedicalWebPage', 'MedicalTherapy', 'BreadcrumbList', 'WebSite', 'Organization'],
  ],
  ['/experts', ['CollectionPage', 'ItemList', 'BreadcrumbList', 'WebSite', 'Organization']],
  ['/experts/dr-mara-ellison', ['ProfilePage', 'Person', 'BreadcrumbList', 'WebSite', 'Organization']],
]

describe.each(TYPES)('the structured data of %s', (path, types) => {
  test('has the nodes of its type of page, each with an id of its own', async () => {
    const graph = await graphOf(path)
    const found = graph.map((node) => node['@type']).filter((type) => type !== 'Quotation')
    expect(found.sort()).toEqual([...types].sort())
    const ids = graph.map((node) => node['@id'])
    expect(ids.every((id) => id?.startsWith(site()))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('refers to nothing that is missing, and says nothing empty', async () => {
    const graph = await graphOf(path)
    const known = new Set(nodesIn(graph).map((node) => node['@id']))
    const refs = JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)
    for (const [, id] of refs) expect(known, `${path} refers to ${id}`).toContain(id)
    expect(JSON.stringify(graph)).not.toMatch(/:(""|\[\]|\{\}|null)/)
  })

  test('uses properties on the types that have them only', async () => {
    for (const node of nodesIn(await graphOf(path))) {
      const type = node['@type']
      if (!/Page$/.test(type))
        for (const property of ['lastReviewed', 'reviewedBy', 'relatedLink', 'specialty', 'breadcrumb'])
          expect([type, property, node[property]]).toEqual([type, property, undefined])
      expect(['Physician', 'MedicalClinic']).not.toContain(type)
      expect(node).not.toHaveProperty('medicalSpecialty')
      expect(node).not.toHaveProperty('primaryPrevention')
    }
  })

  test('leads from the start page to this one, counting from 1', async () => {
    const crumbs = ofType(await graphOf(path), 'BreadcrumbList')
    const items = crumbs.itemListElement as { position: number; item: string; name: string }[]
    expect(items.map(({ position }) => position)).toEqual(items.map((_, place) => place + 1))
    expect([items[0]?.item, items.at(-1)?.item]).toEqual([`${site()}/`, site() + path])
  })
})

describe('what the structured data says', () => {
  test('of the reference article', async () => {
    const graph = await graphOf('/articles/nerve-pain-in-the-hamstring')
    const page = ofType(graph, 'MedicalWebPage')
    expect(page).toMatchObject({
      url: `${site()}/articles/nerve-pain-in-the-hamstring`,
      lastReviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      reviewedBy: { '@type': 'Person', name: expect.any(String) },
      inLanguage: 'en',
    })
    const typesOf = (value: unknown) => (value as Node[]).map((node) => node['@type'])
    expect(typesOf(page.about)).toContain('MedicalCondition')
    expect(page.citation).toContainEqual(
      expect.objectContaining({ '@type': 'CreativeWork', name: expect.any(String) }),
    )
    expect(page.relatedLink).toContain(`${site()}/articles/pulled-hamstring-or-nerve-pain`)
    const article = ofType(graph, 'Article')
    expect(article).toMatchObject({
      headline: 'Nerve pain in the hamstring',
      author: [{ '@type': 'Person', name: 'Dr Mara Ellison', url: `${site()}/experts/dr-mara-ellison` }],
      mainEntityOfPage: { '@id': page['@id'] },
    })
    const quotes = graph.filter((node) => node['@type'] === 'Quotation')
    expect(article.hasPart).toEqual(quotes.map((node) => ({ '@id': node['@id'] })))
    expect(quotes[0]).toMatchObject({ creator: { '@type': 'Person', name: expect.any(String) } })
    const { html } = await visitor.page('/articles/nerve-pain-in-the-hamstring')
    const questions = ofType(graph, 'FAQPage').mainEntity as Node[]
    expect(questions).toHaveLength(html.match(/<details>/g)?.length ?? 0)
    expect(questions[0]).toMatchObject({ acceptedAnswer: { '@type': 'Answer', text: expect.any(String) } })
  })

  test('of a condition', async () => {
    const condition = ofType(await graphOf('/conditions/sciatica'), 'MedicalCondition')
    for (const [property, type] of [
      ['code', 'MedicalCode'],
      ['cause', 'MedicalCause'],
      ['riskFactor', 'MedicalRiskFactor'],
      ['typicalTest', 'MedicalTest'],
      ['possibleTreatment', 'MedicalTherapy'],
    ] as const)
      expect([property, (condition[property] as Node[])[0]?.['@type']]).toEqual([property, type])
    expect(
      (condition.signOrSymptom as Node[]).every((node) => /^Medical(Sign|Symptom)$/.test(node['@type'])),
    ).toBe(true)
    expect(condition.alternateName).toEqual(expect.arrayContaining([expect.any(String)]))
  })

  test('of an expert, who is a person', async () => {
    const person = ofType(await graphOf('/experts/dr-mara-ellison'), 'Person')
    expect(person).toMatchObject({
      name: 'Dr Mara Ellison',
      jobTitle: expect.any(String),
      affiliation: { '@type': 'Organization' },
    })
    expect((person.hasCredential as Node[])[0]?.['@type']).toBe('EducationalOccupationalCredential')
    expect(person.knowsAbout).toContain('Nerve pain')
  })

  test('of treatments, by their kind', async () => {
    for (const [path, type] of [
      ['/treatments/nerve-pain-medicines', 'Drug'],
      ['/treatments/mri-scan', 'MedicalTest'],
      ['/treatments/staying-active', 'LifestyleModification'],
    ] as const)
      ofType(await graphOf(path), type)
  })

  test.each(['/search?q=pain', '/no-such-page', '/thanks'])(
    'nothing on %s, which search engines must not list',
    async (path) => {
      expect((await visitor.page(path)).html).not.toContain('ld+json')
    },
  )
})
