import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { browserProgram } from '../support/browser'
import { PAGES } from '../support/pages'

/** The last version that runs on Node 20. It is fetched when it is needed: few need it, and it is large. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Report = {
  categories: Record<
    (typeof CATEGORIES)[number],
    { score: number; auditRefs: { id: string; weight: number }[] }
  >
  audits: Record<string, { score: number | null; title: string }>
}

const site = process.argv[2]
if (!site) {
  console.log(`Usage: npm run lighthouse -- ADDRESS

ADDRESS is that of a running system with the demo library, for example http://localhost:3000. Each type of page is
measured as Lighthouse measures for phones.`)
  process.exit(0)
}

const folder = mkdtempSync(path.join(tmpdir(), 'salus-lighthouse-'))
const chrome = await browserProgram()
console.log(`| Page | ${CATEGORIES.join(' | ')} |\n| --- | ${CATEGORIES.map(() => '---').join(' | ')} |`)
for (const [address] of PAGES.filter(([, status]) => status === 200)) {
  const file = path.join(folder, 'report.json')
  const { status, stderr } = spawnSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      site + address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      '--form-factor=mobile',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage',
    ],
    { encoding: 'utf8', env: { ...process.env, CHROME_PATH: chrome } },
  )
  if (status !== 0) throw new Error(`Lighthouse failed for ${address}:\n${stderr}`)
  const { audits, categories } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const scores = CATEGORIES.map((category) => Math.round(categories[category].score * 100))
  console.log(`| ${address} | ${scores.join(' | ')} |`)
  for (const category of CATEGORIES)
    for (const { id, weight } of categories[category].auditRefs)
      if (weight > 0 && (audits[id]?.score ?? 1) < 0.9) console.error(`  ${category}: ${audits[id]?.title}`)
}
rmSync(folder, { recursive: true })
