import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Contents } from '@/src/related/contents'
import { nearDuplicatesOf } from '@/src/related/duplicates'
import { profileOfContents } from '@/src/related/profileOf'
import { saveProfile } from '@/src/related/store'
import { suggestionsFor } from '@/src/related/suggest'
import { inMs, percentile } from '../../bench/numbers'
import { fill, type Stems } from './fill'
import { synthetic } from './synthetic'

const ASKED = 300
const WARM_UP = 30
const LIMIT = 6

/** How long an article takes in libraries of several sizes: the real documents first, made-up ones after them. */
export async function measureTimes(
  connection: Connection,
  {
    real,
    sizes,
    stems,
  }: { real: readonly (Contents & { id: string })[]; sizes: readonly number[]; stems: Stems },
): Promise<void> {
  console.log(
    '\n| Articles | profile p50, p95 | suggestions p50, p95 | both p50, p95, most | near-duplicates p50, p95 | keeping p50, p95 | tables |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  const made = synthetic(real)
  for (const size of sizes) {
    const contents = (place: number) => real[place] ?? made(place)
    await fill(connection, { length: size, contents }, withMadeUp(stems))
    const times = {
      profile: [] as number[],
      suggest: [] as number[],
      both: [] as number[],
      duplicates: [] as number[],
      keep: [] as number[],
    }
    for (let count = -WARM_UP; count < ASKED; count += 1) {
      const own = contents(Math.floor(((count + WARM_UP) / (ASKED + WARM_UP)) * size))
      const began = performance.now()
      const profile = { ...(await profileOfContents(connection, own)), id: own.id }
      const known = performance.now()
      await suggestionsFor(connection, profile, { limit: LIMIT })
      const suggested = performance.now()
      await nearDuplicatesOf(connection, profile)
      const compared = performance.now()
      await saveProfile(connection, profile)
      const saved = performance.now()
      if (count < 0) continue
      times.profile.push(known - began)
      times.suggest.push(suggested - known)
      times.both.push(suggested - began)
      times.duplicates.push(compared - suggested)
      times.keep.push(saved - compared + known - began)
    }
    const cell = (all: readonly number[]) => `${inMs(percentile(all, 50))}, ${inMs(percentile(all, 95))}`
    const { rows } = await connection.execute(sql`
      select pg_size_pretty(sum(pg_total_relation_size(name::regclass))) as size
      from unnest(array['related_profiles', 'related_terms', 'related_counts']) as name`)
    console.log(
      `| ${[size, cell(times.profile), cell(times.suggest), `${cell(times.both)}, ${inMs(percentile(times.both, 100))}`, cell(times.duplicates), cell(times.keep), (rows[0] as { size: string }).size].join(' | ')} |`,
    )
  }
}

/** Made-up words are their own stems. */
const withMadeUp = (stems: Stems): Stems =>
  ({
    ...stems,
    get: (word: string) => stems.get(word) ?? (/x\d+$/.test(word) ? word : undefined),
  }) as Stems
