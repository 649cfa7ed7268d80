import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The barriers that axe finds on a page, each with where it is. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // The script above has made `axe` a global of the page, which the types of this process know nothing of.
  const results = await page.evaluate(
    async (rules) =>
      (await (
        globalThis as unknown as {
          axe: { run: (context: Document, options: unknown) => Promise<AxeResults> }
        }
      ).axe.run(document, { runOnly: rules })) as AxeResults,
    RULES,
  )
  return results.violations.map(({ id, nodes }) =>
    `${id}: ${nodes.map(({ html }) => html).join(' | ')}`.slice(0, 400),
  )
}
