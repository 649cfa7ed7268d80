import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The barriers that axe finds on a page, or within a part of it, each with where it is. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  // What is still fading in has other colours than it will have.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  )
  await page.evaluate(AXE)
  // The script above has made `axe` a global of the page, which the types of this process know nothing of.
  const results = await page.evaluate(
    async ({ rules, within }) =>
      (await (
        globalThis as unknown as {
          axe: { run: (context: Document | string, options: unknown) => Promise<AxeResults> }
        }
      ).axe.run(within ?? document, { runOnly: rules })) as AxeResults,
    { rules: RULES, within },
  )
  return results.violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ html }) => html).join(' | ')}`.slice(0, 400),
  )
}
