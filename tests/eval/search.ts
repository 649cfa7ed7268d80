import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { startEmbeddedPostgres } from '@/src/db/embedded'
import { paragraph, richText } from '@/src/richtext/build'
import { inMs, percentile } from '../bench/numbers'
import { documentsGiven, type Medquad } from './medquad'
import { numbers, SLIPS, withSlip } from './typos'

const PLACES = [1, 3, 10] as const
const LARGE = 100_000
/** What a condition’s name and its other names hold. */
const LONGEST_NAME = 120

const documents = documentsGiven('eval:search')
const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-eval-'))
const { folder, stop, url } = await startEmbeddedPostgres({ dataDir, isDurable: false })
Object.assign(process.env, {
  DATABASE_URL: url,
  PAYLOAD_SECRET: 'a secret of evaluations, thirty-two and more',
  SALUS_DATA_DIR: dataDir,
  SITE_URL: 'http://localhost:3999',
})
// Loaded only now, for they read the settings made above.
const { default: config } = await import('@payload-config')
const { createLocalReq, getPayload } = await import('payload')
const { searchPages } = await import('@/src/queries/search')
const { indexPage } = await import('@/src/search/indexPage')
const payload = await getPayload({ config })
await payload.db.migrate()
const req = await createLocalReq({}, payload)

type Asked = { query: string; id: string; title: string }
/** The places of the document itself, and of the first one with its title. */
type Outcome = Asked & { strict: number; alike: number; ms: number }

const began = performance.now()
const titles = new Map<string, string>()
const stored = new Map<Medquad, string>()
for (const document of documents) {
  const name = document.focus.slice(0, LONGEST_NAME)
  // What is searched is what the index holds. The gate to readers, which wants each to be read, is no part of it.
  const { id } = await payload.db.create({
    collection: 'conditions',
    data: {
      name,
      slug: `document-${document.id.replaceAll('_', '-')}`,
      summary: document.qa[0]?.answer.replace(/\s+/g, ' ').slice(0, 200) || name,
      synonyms: synonymsOf(document).map((term) => ({ id: crypto.randomUUID(), term, kind: 'lay' })),
      overview: richText(
        ...document.qa.flatMap(({ answer }) =>
          answer.split(/\n\s*\n/).map((text) => paragraph(text.replace(/\s+/g, ' ').trim())),
        ),
      ),
      _status: 'published',
    },
  })
  await indexPage(req, 'conditions', String(id))
  stored.set(document, id)
  titles.set(id, name.toLowerCase())
}
console.error(`${stored.size} documents published in ${Math.round((performance.now() - began) / 1000)} s`)

const random = numbers(20)
const asked: Record<string, Asked[]> = {
  names: each((document) => [document.focus]),
  synonyms: each(synonymsOf),
  ...Object.fromEntries(
    SLIPS.map((slip) => [slip, each(({ focus }) => withSlip(focus, slip, random) ?? [])]),
  ),
}
const outcomes = await measured(asked)
tell(outcomes)
if (process.argv.includes('--misses')) tellMisses(outcomes)
if (process.argv.includes('--large')) {
  await enlarge()
  tell(await measured(Object.fromEntries(Object.entries(asked).map(([kind, all]) => [kind, some(all)]))))
}

await payload.destroy()
await stop()
for (const gone of [dataDir, folder]) rmSync(gone, { recursive: true, force: true })
process.exit(0)

function synonymsOf({ synonyms }: Medquad): string[] {
  return [...new Set(synonyms)].filter((term) => term.length <= LONGEST_NAME)
}

function each(queriesOf: (document: Medquad) => string | string[]): Asked[] {
  return [...stored].flatMap(([document, id]) =>
    [queriesOf(document)].flat().map((query) => ({ query, id, title: titles.get(id) ?? '' })),
  )
}

async function measured(kinds: Record<string, Asked[]>): Promise<Record<string, Outcome[]>> {
  const outcomes: Record<string, Outcome[]> = {}
  for (const [kind, all] of Object.entries(kinds)) {
    const found: Outcome[] = []
    for (const ask of all) {
      const start = performance.now()
      const results = await searchPages({ typed: ask.query })
      const ms = performance.now() - start
      const place = (isIt: (page: { id: string; title: string }) => boolean) => {
        const index = results.found.findIndex(isIt)
        return index < 0 ? Number.POSITIVE_INFINITY : index + 1
      }
      found.push({
        ...ask,
        strict: place(({ id }) => id === ask.id),
        alike: place(({ title }) => title.toLowerCase() === ask.title),
        ms,
      })
    }
    outcomes[kind] = found
  }
  return outcomes
}

/** Of each hundred questions how many find the document itself, and how many one of its title, so far up. */
function tell(kinds: Record<string, Outcome[]>): void {
  console.log(
    '\n| Questions | first | first 3 | first 10 | p50 | p95 |\n| --- | --- | --- | --- | --- | --- |',
  )
  for (const [kind, all] of Object.entries(kinds)) {
    const share = (which: 'strict' | 'alike', place: number) =>
      (all.filter((outcome) => outcome[which] <= place).length / all.length).toFixed(3)
    const cells = PLACES.map((place) => `${share('strict', place)} (${share('alike', place)})`)
    const times = all.map(({ ms }) => ms)
    console.log(
      `| ${[`${kind}, ${all.length}`, ...cells, inMs(percentile(times, 50)), inMs(percentile(times, 95))].join(' | ')} |`,
    )
  }
}

function tellMisses(kinds: Record<string, Outcome[]>): void {
  for (const [kind, all] of Object.entries(kinds))
    for (const { alike, query, title } of all.filter((outcome) => outcome.alike > 3))
      console.log(`${kind}\t${query}\t${title}\t${alike}`)
}

/** Every so many of them, so that the large library is asked in reasonable time. */
function some(all: Asked[]): Asked[] {
  return all.filter((_, place) => place % Math.ceil(all.length / 300) === 0)
}

/** Copies of the documents under other titles, up to the size of a large library. */
async function enlarge(): Promise<void> {
  const copies = Math.ceil(LARGE / stored.size) - 1
  for (let copy = 1; copy <= copies; copy += 1)
    await payload.db.drizzle.execute(sql`
      with copied as (
        insert into search_entries (id, collection, slug, title, summary, text, head, whole)
        select md5(id::text || ${copy})::uuid, 'articles', slug || '-' || ${copy}, title || ' ' || ${copy},
          summary, text, head, whole
        from search_entries where collection = 'conditions'
        returning id)
      insert into search_names (entry, collection, name, label, kind)
      select md5(entry::text || ${copy})::uuid, 'articles', name || ' ' || ${copy}, label, kind
      from search_names where kind = 'title' and collection = 'conditions'`)
  await payload.db.drizzle.execute(sql`vacuum analyze`)
  console.log(`\nWith ${stored.size * (copies + 1)} documents:`)
}
