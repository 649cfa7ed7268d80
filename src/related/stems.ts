import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'

const LONGEST = 40

/** The stem of each word, as search compares words. Those that every text has (“the”, “of”) have none. */
export async function stemsOf(connection: Connection, words: Iterable<string>): Promise<Map<string, string>> {
  const asked = [...new Set(words)].filter((word) => word.length <= LONGEST)
  const { rows } = await connection.execute(sql`
    select word, stem
    from (
      select word, (tsvector_to_array(to_tsvector('salus', word)))[1] as stem
      from unnest(${sql.param(asked)}::text[]) as asked (word)
    ) as stemmed
    where stem is not null`)
  return new Map((rows as { word: string; stem: string }[]).map(({ stem, word }) => [word, stem]))
}
