import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { openBrowser } from '../../support/browser'
import { COLLECTIONS, Monkey } from '../../support/monkey'
import { openPanel } from '../../support/panel'

/** `MONKEY_SEQUENCES=50 MONKEY_STEPS=100 npx vitest run --project site tests/browser/byHand/monkey.test.ts`, for long. */
const SEQUENCES = Number(process.env.MONKEY_SEQUENCES ?? 4)
const STEPS = Number(process.env.MONKEY_STEPS ?? 15)
const FIRST_SEED = Number(process.env.MONKEY_SEED ?? 1)

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const sequences = Array.from({ length: SEQUENCES }, (_, place) => {
  const seed = FIRST_SEED + place
  return [COLLECTIONS[seed % COLLECTIONS.length] ?? 'articles', seed] as const
})

test.each(sequences)(
  'whoever does whatever comes to mind in the form of one of the %s loses nothing (seed %i)',
  async (collection, seed) => {
    const page = await openPanel(browser)
    await new Monkey(page, collection, seed).run(STEPS)
    await page.context().close()
  },
  STEPS * 20_000,
)
