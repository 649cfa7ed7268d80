import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faulty, unavailable } from '@/src/reader/pages/unavailable'
import { renderDocument } from '@/src/site/renderDocument'
import { newArticle } from '../support/article'
import { signIn, visitor } from '../support/client'
import { PAGES } from '../support/pages'
import { publishNew } from '../support/reviewing'

const run = promisify(execFile)
const VNU = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
const folder = mkdtempSync(path.join(tmpdir(), 'salus-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const pages = new Map<string, string>()
beforeAll(async () => {
  for (const [address] of PAGES) pages.set(address, (await visitor.page(address)).html)
  const admin = await signIn()
  const { body } = await publishNew(admin, newArticle())
  await admin.post('/api/withdrawals', { article: body.doc?.id, reason: 'It was wrong.' })
  pages.set('withdrawn', (await visitor.page(`/articles/${body.doc?.slug}`)).html)
  pages.set('fault', await renderDocument(faulty))
  pages.set('without database', await renderDocument(unavailable))
})

/** The checker’s list of CSS is older than the way to show closed details in print. */
const UNKNOWN_TO_IT = 'Unknown pseudo-element or pseudo-class “::details-content”'

const hasJava = await run('java', ['-version']).then(
  () => true,
  () => false,
)

test.runIf(hasJava)('every type of page is valid HTML, as the W3C checks it', async () => {
  const files = [...pages].map(([address, html], place) => {
    const file = path.join(folder, `${place}.html`)
    writeFileSync(file, html)
    return { address, file }
  })
  const { stderr } = await run(
    'java',
    ['-jar', VNU, '--format', 'json', '--exit-zero-always', ...files.map(({ file }) => file)],
    { maxBuffer: 32 * 1024 * 1024 },
  )
  const { messages } = JSON.parse(stderr) as { messages: { type: string; message: string; url: string }[] }
  const problems = messages
    .filter(({ message, type }) => type === 'error' && !message.includes(UNKNOWN_TO_IT))
    .map(({ message, url }) => `${files.find(({ file }) => url.endsWith(file))?.address}: ${message}`)
  expect(problems).toEqual([])
})

test('every type of page follows the rules of HTML that need no Java to check', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      // The renderer writes void elements as XML does, which HTML allows.
      'void-style': 'off',
      // Phone numbers break where their writers put spaces.
      'tel-non-breaking': 'off',
      'long-title': 'off',
    },
  })
  for (const [address, html] of pages) {
    const { results } = await validator.validateString(html)
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ message, ruleId }) => `${ruleId}: ${message}`),
    )
    expect([address, problems]).toEqual([address, []])
  }
})
