import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from '@/src/db/embedded'
import { documentsGiven } from './medquad'
import { withRelevant } from './related/documents'

const SIZES = [1000, 10_000, 100_000]
/** What an article is about, where times are measured. */
const TOPICS = 5

const documents = withRelevant(documentsGiven('eval:related'))
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
const { getPayload } = await import('payload')
const { asContents } = await import('./related/documents')
const { measureDuplicates } = await import('./related/duplicates')
const { learnStems } = await import('./related/fill')
const { measureQuality } = await import('./related/quality')
const { measureTimes } = await import('./related/times')
const { mentioning, store, topicsOf } = await import('./related/topics')
const payload = await getPayload({ config })
await payload.db.migrate()
const connection = payload.db.drizzle

const contents = documents.map((document) => asContents(document))
const stems = await learnStems(
  connection,
  contents.flatMap(({ text, title }) => [text, title]),
)
await measureQuality(connection, {
  name: 'Titles and texts as they are',
  documents,
  contents,
  stems,
  scorings: [
    'sum of similarities',
    'as shown',
    'without text',
    'without titles',
    'titles as much as text',
    'reciprocal ranks, alike',
    'reciprocal ranks, worth as in the sum',
  ],
})
await measureDuplicates(connection, documents, contents)
await measureQuality(connection, {
  name: 'Without the words of the title in the body',
  documents,
  contents: documents.map((document) => asContents(document, { isMasked: true })),
  stems,
  scorings: ['sum of similarities', 'without titles'],
})
const topics = topicsOf(documents)
await store(connection, topics)
await measureQuality(connection, {
  name: 'With a condition of each title, its synonyms as its other names',
  documents,
  contents,
  stems,
  scorings: ['sum of similarities', 'without text'],
})
const mentionedIn = mentioning(topics)
await measureQuality(connection, {
  name: 'The same, each about the conditions that it mentions by name',
  documents,
  contents: contents.map((one) => ({ ...one, topics: mentionedIn(one) })),
  stems,
  scorings: ['sum of similarities', 'without text', 'without titles', 'without topics', 'topics only'],
})
if (!process.argv.includes('--quick'))
  await measureTimes(connection, {
    real: contents.map((one) => ({ ...one, topics: mentionedIn(one).slice(0, TOPICS) })),
    stems,
    sizes: SIZES,
  })

await payload.destroy()
await stop()
for (const gone of [dataDir, folder]) rmSync(gone, { recursive: true, force: true })
process.exit(0)
