import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedPostgres } from '@/src/db/embedded'
import { documentsGiven } from './medquad'
import { withRelevant } from './related/documents'

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
const payload = await getPayload({ config })
await payload.db.migrate()
const connection = payload.db.drizzle

const { measureQuality } = await import('./related/quality')
await measureQuality(connection, documents)

await payload.destroy()
await stop()
for (const gone of [dataDir, folder]) rmSync(gone, { recursive: true, force: true })
process.exit(0)
