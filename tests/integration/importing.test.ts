import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFiles } from '@/src/importers/importFiles'
import { startPayload } from '../support/payload'

const EXPORTED = path.resolve('tests/fixtures/exported-article.txt')

let payload: Payload
let stop: () => Promise<void>
const folder = mkdtempSync(path.join(tmpdir(), 'salus-import-'))

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

const run = async (...files: string[]) => {
  const reports: string[] = []
  const failures: string[] = []
  const outcomes = await importFiles({
    payload,
    files,
    onReport: (text) => reports.push(text),
    onFailure: (text) => failures.push(text),
  })
  return { ...outcomes, reports, failures }
}

/** A file with the exported article under another title. */
const retitled = (title: string, change = (text: string) => text) => {
  const file = path.join(folder, `${title}.txt`)
  const text = readFileSync(EXPORTED, 'utf8').replaceAll('Heel Pain In The Morning', title)
  writeFileSync(file, change(text))
  return file
}

const articleCalled = async (title: string) => {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft: true,
    where: { title: { equals: title } },
  })
  return docs
}

const blocksOf = (article: Awaited<ReturnType<typeof articleCalled>>[number] | undefined, type: string) =>
  (article?.body?.root.children ?? []).flatMap((node) =>
    node.type === 'block' && (node.fields as { blockType: string }).blockType === type ? [node.fields] : [],
  )

test('an article becomes a draft with its structure, and not a published page', async () => {
  const { created, failures, reports } = await run(EXPORTED)
  expect([created, failures]).toEqual([1, []])
  const [article] = await articleCalled('Heel Pain In The Morning')
  expect(article).toMatchObject({ _status: 'draft', slug: 'heel-pain-in-the-morning' })
  expect(blocksOf(article, 'factList').map((list) => (list as { items: unknown[] }).items.length)).toEqual([
    4, 4, 3, 3, 4,
  ])
  expect(blocksOf(article, 'quote')).toMatchObject([{ attribution: { name: 'Dr. Ada Brook' } }])
  expect(article?.faqs).toHaveLength(3)
  const [report] = reports
  for (const words of [
    'fact list (line 36): tests, 3 items',
    'kept as text, because no expert has this name',
    'Back to top button (page furniture)',
    'reviewer and date of review',
    'sources: the text names none',
    'red flags: the text does not say',
  ])
    expect(report).toContain(words)
})

test('the same file again changes nothing, also after its article was edited', async () => {
  const [before] = await articleCalled('Heel Pain In The Morning')
  const edited = await payload.update({
    collection: 'articles',
    id: before?.id ?? '',
    data: { title: 'Heel pain after a night’s rest' },
    draft: true,
  })
  const { created, reports, unchanged } = await run(EXPORTED)
  expect([created, unchanged]).toEqual([0, 1])
  expect(reports[0]).toContain('imported before')
  const after = await payload.findByID({ collection: 'articles', id: edited.id, draft: true })
  expect(after.updatedAt).toBe(edited.updatedAt)
})

test('a quote is linked to the expert of that name, whatever the honorific', async () => {
  const expert = await payload.create({
    collection: 'experts',
    data: { name: 'Ada Brook', honorific: 'Prof.', slug: 'ada-brook', _status: 'published' },
  })
  await run(retitled('Heel Pain With An Expert'))
  const [article] = await articleCalled('Heel Pain With An Expert')
  expect(blocksOf(article, 'quote')).toMatchObject([{ expert: expert.id }])
})

test('a bad file is named with its line, leaves nothing behind, and the rest is imported', async () => {
  const bad = retitled('Heel Pain Broken', (text) => text.replace('is over."', 'is over.'))
  const good = retitled('Heel Pain Sound')
  const { created, failed, failures } = await run(bad, path.join(folder, 'missing.txt'), good)
  expect([created, failed]).toEqual([1, 2])
  expect(failures[0]).toMatch(/Heel Pain Broken\.txt:45: a quotation opens here and is not closed/)
  expect(failures[1]).toContain('missing.txt: there is no such file')
  expect(await articleCalled('Heel Pain Broken')).toEqual([])
  expect(await articleCalled('Heel Pain Sound')).toHaveLength(1)
})

test('an article whose path is taken is refused with who has it', async () => {
  const { failures } = await run(
    retitled('Heel Pain Sound', (text) => text.replace('a nuisance', 'troublesome')),
  )
  expect(failures[0]).toContain(':3: the path “heel-pain-sound” is taken by the article “Heel Pain Sound”')
})
