import { readdirSync } from 'node:fs'
import { Client } from 'pg'
import { startEmbeddedPostgres } from '@/src/db/embedded'
import type { Settings } from '@/src/env'
import { RELATED_VERSION } from '@/src/related/version'
import { INDEX_VERSION } from '@/src/search/version'

export type Database = { url: string; where: string; stop: () => Promise<void> }

/** The database that was given, checked to be there, or the embedded one. */
export async function openDatabase({ databaseURL, dataDir }: Settings): Promise<Database> {
  if (databaseURL) {
    await withClient(databaseURL, (client) => client.query('select 1')).catch((error: Error) => {
      const { host, pathname } = new URL(databaseURL)
      throw new Error(
        `The database ${pathname.slice(1)} on ${host} does not answer (${error.message}). Check DATABASE_URL and that the database runs.`,
      )
    })
    return { url: databaseURL, where: 'the one of DATABASE_URL', stop: async () => {} }
  }
  const { folder, stop, url } = await startEmbeddedPostgres({ dataDir })
  return { url, where: `embedded, in ${folder}`, stop }
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const MIGRATION = /^\d{8}_\d{6}_.*\.ts$/

export type Missing = {
  migrations: boolean
  index: boolean
  /** What suggestions of related articles are made from. */
  related: boolean
  /** What points to what, in documents that were written before it was kept. */
  uses: boolean
  admin: boolean
  content: boolean
}

/** What is made or made anew by whoever comes first, be it a start or a command: the tables, and what is kept in them. */
export const lacksTables = ({ admin, content, ...tables }: Missing): boolean =>
  Object.values(tables).includes(true)

const EVERYTHING: Missing = {
  migrations: true,
  index: true,
  related: true,
  uses: true,
  admin: true,
  content: true,
}

/** What a database lacks, found out without loading Payload, so that a second start is quick. */
export const missingIn = (url: string): Promise<Missing> =>
  withClient(url, async (client) => {
    const wanted = readdirSync('src/db/migrations')
      .filter((file) => MIGRATION.test(file))
      .map((file) => file.slice(0, -3))
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('payload_migrations') is not null as there`,
    )
    if (!rows[0]?.there) return EVERYTHING
    const applied = await client.query<{ name: string }>('select name from payload_migrations')
    const names = new Set(applied.rows.map(({ name }) => name))
    if (wanted.some((name) => !names.has(name))) return EVERYTHING
    const { rows: found } = await client.query<{
      users: boolean
      content: boolean
      uses: boolean
      related: number
      version: number
    }>(
      `select exists (select from users) as users,
        exists (select from articles union all select from conditions union all select from experts) as content,
        (select is_filled from document_uses_state) as uses,
        (select version from related_state) as related,
        (select version from search_state) as version`,
    )
    return {
      migrations: false,
      index: found[0]?.version !== INDEX_VERSION,
      related: found[0]?.related !== RELATED_VERSION,
      uses: !found[0]?.uses,
      admin: !found[0]?.users,
      content: !found[0]?.content,
    }
  })
