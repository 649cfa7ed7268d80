import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Suggestion } from './suggest'

/** Puts suggestions in the place of those that an article had. */
export async function storeSuggestions(
  connection: Connection,
  source: string,
  suggestions: readonly Suggestion[],
): Promise<void> {
  await connection.execute(sql`delete from related_suggestions where source = ${source}::uuid`)
  if (suggestions.length === 0) return
  await connection.execute(sql`
    insert into related_suggestions (source, target, place, score, signals)
    select ${source}::uuid, * from unnest(
      ${sql.param(suggestions.map(({ target }) => target))}::uuid[],
      ${sql.param(suggestions.map((_, place) => place + 1))}::int[],
      ${sql.param(suggestions.map(({ score }) => score))}::real[],
      ${sql.param(suggestions.map(({ signals }) => JSON.stringify(signals)))}::jsonb[])`)
}

/** The articles to which one is suggested. */
export async function suggestedTo(connection: Connection, target: string, limit: number): Promise<string[]> {
  const { rows } = await connection.execute(sql`
    select source from related_suggestions where target = ${target}::uuid order by place, source limit ${limit}`)
  return rows.map(({ source }) => String(source))
}

/** Forgets what was suggested to an article, and where the article was. */
export async function dropSuggestions(connection: Connection, article: string): Promise<void> {
  await connection.execute(sql`
    delete from related_suggestions where source = ${article}::uuid or target = ${article}::uuid`)
}
