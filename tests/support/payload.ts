import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { runningPostgres } from '@/src/db/embedded/running'
import { freshDatabase } from './database'

type Started = { payload: Payload; databaseURL: string; stop: () => Promise<void> }

/** The whole system without its web server, on a fresh database. One for each test file. */
export async function startPayload(): Promise<Started> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-test-data-'))
  const started = await payloadOn({ databaseURL: await freshDatabase(), dataDir })
  return {
    ...started,
    stop: async () => {
      await started.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What the running system does in its server, on the same data, for what cannot be asked over HTTP. */
export async function payloadOfSystem(): Promise<Started> {
  const dataDir = process.env.TEST_DATA_DIR ?? ''
  const databaseURL = runningPostgres(dataDir)
  if (!databaseURL) throw new Error('These tests need the running system. Run them with “npm test”.')
  return payloadOn({ databaseURL, dataDir })
}

async function payloadOn({
  databaseURL,
  dataDir,
}: {
  databaseURL: string
  dataDir: string
}): Promise<Started> {
  Object.assign(process.env, {
    DATABASE_URL: databaseURL,
    PAYLOAD_SECRET: 'a secret of tests, thirty-two and more',
    SALUS_DATA_DIR: dataDir,
    SITE_URL: 'http://localhost:3999',
  })
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  return { payload, databaseURL, stop: () => payload.destroy() }
}
