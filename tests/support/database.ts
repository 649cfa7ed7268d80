import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '@/src/db/embedded'

const TEMPLATE = 'salus_template'

/** One PostgreSQL for all tests, with a migrated database that each test file copies. */
export default async function setup() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-test-'))
  const { folder, stop, url } = await startEmbeddedPostgres({ dataDir, isDurable: false })
  const template = databaseURL(url, TEMPLATE)
  await query(url, `create database ${TEMPLATE}`)
  execFileSync('npm', ['run', '--silent', 'migrate'], {
    env: {
      ...process.env,
      DATABASE_URL: template,
      PAYLOAD_SECRET: 'a secret of tests, thirty-two and more',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  process.env.TEST_POSTGRES_URL = url
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

export const databaseURL = (url: string, name: string) => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

async function query(url: string, statement: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** A migrated, empty database of its own. */
export async function freshDatabase(): Promise<string> {
  const url = process.env.TEST_POSTGRES_URL
  if (!url) throw new Error('The tests have no PostgreSQL. Run them with “npm test” or “npx vitest run”.')
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await query(url, `create database ${name} template ${TEMPLATE}`)
  return databaseURL(url, name)
}
