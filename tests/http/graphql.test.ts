import { describe, expect, test } from 'vitest'
import { visitor } from '../support/client'

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  visitor.post('/api/graphql', { query, variables })

const authorsOf = (levels: number): string =>
  levels === 0 ? 'title' : `authors { written { docs { ${authorsOf(levels - 1)} } } }`

const repeated = (count: number, query: string) =>
  `{ ${Array.from({ length: count }, (_, place) => `a${place}: ${query}`).join(' ')} }`

const TWICE = Array.from(
  { length: 40 },
  (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
)

describe('a GraphQL query is refused at once, with the reason, when it', () => {
  test.each([
    ['goes deep', `{ Articles { docs { ${authorsOf(6)} } } }`, /more than 10 levels deep/],
    [
      'has many aliases',
      repeated(100, 'Articles(limit: 100) { docs { title body } }'),
      /more than 30 aliases/,
    ],
    [
      'asks for many texts',
      repeated(28, 'Articles(limit: 100) { docs { title body } }'),
      /about 5600 documents/,
    ],
    [
      'multiplies lists',
      '{ Articles(limit: 100) { docs { authors { written(limit: 50) { docs { authors { name } } } } } } }',
      /about 60400 documents/,
    ],
    [
      'doubles its fragments',
      `{ ...F0 } ${TWICE.join(' ')} fragment F40 on Query { Site { name } }`,
      /1000 fields/,
    ],
    ['holds itself', '{ ...F } fragment F on Query { ...F }', /Cannot spread fragment .*F.* within itself/],
    ['is long', `{ Site { name } } # ${'x'.repeat(20_000)}`, /longer than 20000 letters/],
  ])('%s', async (_, query, reason) => {
    const began = performance.now()
    const { body, status } = await ask(query)
    expect([status < 500, body.data ?? null]).toEqual([true, null])
    expect(JSON.stringify(body)).toMatch(reason)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('asks for much by a variable', async () => {
    const query =
      'query ($limit: Int) { Articles(limit: $limit) { docs { authors { written(limit: $limit) { totalDocs } } } } }'
    expect((await ask(query, { limit: 2 })).body.data).toBeTruthy()
    expect(JSON.stringify((await ask(query, { limit: 100 })).body)).toMatch(/documents/)
  })
})

test('what a site of somebody else asks for is answered', async () => {
  const { body } = await ask(
    `
    query ($slug: String) {
      Articles(limit: 100, where: { slug: { equals: $slug } }) {
        docs {
          ...Teaser
          body
          hero { alt sizes { small { url width } } }
          authors { name jobTitle }
          conditions { name slug symptoms { symptom { name slug } note } }
          relatedArticles { docs { note target { ...Teaser } } }
        }
        totalDocs
      }
      Site { name navigation { label url } }
      newest: Articles(limit: 5, sort: "-publishedAt") { docs { ...Teaser } }
    }
    fragment Teaser on Article { title slug summary }`,
    { slug: 'sciatica-explained' },
  )
  expect(body.errors).toBeUndefined()
  expect(body.data).toMatchObject({ Articles: { totalDocs: 1 } })
})
