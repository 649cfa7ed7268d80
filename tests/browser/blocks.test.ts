import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as careCards from '@/src/blocks/CareCard/fixtures'
import { movement } from '@/src/blocks/DosAndDonts/fixtures'
import { aboutCondition, causes } from '@/src/blocks/FactList/fixtures'
import { captioned } from '@/src/blocks/Figure/fixtures'
import { inShort } from '@/src/blocks/KeyPoints/fixtures'
import { byExpert, byNamedPerson } from '@/src/blocks/Quote/fixtures'
import { block, richText } from '@/src/richtext/build'
import { newArticle } from '../support/article'
import { violations } from '../support/axe'
import { openBrowser } from '../support/browser'
import { type Client, signIn, site, visitor } from '../support/client'
import { publishNew } from '../support/reviewing'

let api: Client
let browser: Browser
beforeAll(async () => {
  api = await signIn()
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The page of an article whose body is one block. */
const pageOf = async (blockType: string, fields: Record<string, unknown>) => {
  const data = newArticle({ body: richText(block(blockType, fields)) })
  const { body, status } = await publishNew(api, data)
  expect([status, JSON.stringify(body.errors)]).toEqual([200, undefined])
  const path = `/articles/${data.slug}`
  return { path, html: (await visitor.page(path)).html }
}

const idOf = async (collection: string, slug: string) =>
  (await api.get(`/api/${collection}?where[slug][equals]=${slug}&depth=0`)).body.docs?.[0]?.id ?? ''

/** Each block as its fixture has it, and what a reader must find of it. */
const CASES: [name: string, blockType: string, fields: () => unknown, shown: (string | RegExp)[]][] = [
  [
    'a quote by a named person',
    'quote',
    () => byNamedPerson,
    [/<figure[^>]*><blockquote><p>Move a little/, 'Sam Reed', 'Physiotherapist', 'Talk at the open day'],
  ],
  [
    'a quote by an expert of the library',
    'quote',
    async () => byExpert(await idOf('experts', 'dr-mara-ellison')),
    ['Most backs get better', '<a href="/experts/dr-mara-ellison">Dr Mara Ellison</a>'],
  ],
  [
    'a fact list',
    'factList',
    () => causes,
    ['Back pain has many causes', '<b>A strained muscle</b>', 'It happens with lifting: quickly'],
  ],
  [
    'a fact that leads to a condition',
    'factList',
    async () => aboutCondition(await idOf('conditions', 'sciatica')),
    [/<a href="\/conditions\/sciatica">A pinched nerve<\/a>/],
  ],
  ['an emergency care card', 'careCard', () => careCards.emergency, [/Emergency: .*Call 999 if you/]],
  ['an urgent care card', 'careCard', () => careCards.urgent, [/Urgent advice: .*Ask for an urgent/]],
  ['a non-urgent care card', 'careCard', () => careCards.nonUrgent, [/Non-urgent advice: .*See a GP if/]],
  ['key points', 'keyPoints', () => inShort, ['In short', 'It mostly goes within weeks.']],
  [
    'do and don’t',
    'dosAndDonts',
    () => movement,
    ['<h2>Do</h2>', 'keep walking', 'do not stay in bed', 'Don’t'],
  ],
  [
    'a figure',
    'figure',
    async () => captioned((await api.upload({ alt: 'A curved spine.' })).body.doc?.id ?? ''),
    [/<img[^>]+srcSet="[^"]+480w[^>]+alt="A curved spine\."/, 'The spine from the side.'],
  ],
]

describe.each(CASES)('%s', (_, blockType, fields, shown) => {
  test('is shown to readers, without a barrier that axe finds', async () => {
    const { html, path } = await pageOf(blockType, (await fields()) as Record<string, unknown>)
    const text = html.replaceAll(/<\/?span[^>]*>/g, '')
    for (const words of shown) expect(text).toMatch(words)
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } })
    const page = await context.newPage()
    await page.goto(site() + path)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await context.close()
  })
})

test('a block that misses what it needs is not published, and the editor is told which field', async () => {
  for (const [blockType, fields, field] of [
    ['quote', { text: 'Nobody said this.' }, 'expert'],
    ['factList', { kind: 'causes', items: [] }, 'items'],
    ['careCard', { level: 'loud', heading: 'Run', body: careCards.urgent.body }, 'level'],
    ['keyPoints', { points: [] }, 'points'],
    ['figure', {}, 'image'],
  ] as const) {
    const data = newArticle({ body: richText(block(blockType, fields)) })
    const { body, status } = await publishNew(api, data)
    expect([blockType, status]).toEqual([blockType, 400])
    expect(JSON.stringify(body).toLowerCase()).toContain(field)
  }
})
