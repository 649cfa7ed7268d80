import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import { reasonsOf } from '@/src/related/reasons'
import type { Signals } from '@/src/related/signals'
import { REPORTS, type Report } from './reports'

export type Found = {
  id: string
  title: string
  other: string | null
  otherTitle: string | null
  link: string | null
  /** How much two articles say the same, from 0 to 1. */
  likeness: number | null
  /** Articles that could be linked to it, where that is what is missing. */
  candidates: Candidate[]
}

export type Candidate = { id: string; title: string; reasons: string }

/** How much each report has found, by its key. */
export async function totals(connection: Connection): Promise<Map<string, number>> {
  const counts = REPORTS.map(
    ({ found, key }) => sql`select ${key}::text as key, count(*)::int as total from (${found}) as found`,
  )
  const { rows } = await connection.execute(sql.join(counts, sql` union all `))
  return new Map(rows.map(({ key, total }) => [String(key), Number(total)]))
}

type Page = { limit: number; offset: number }

/** A page of what a report has found, the newest or likest first. */
export async function foundBy(connection: Connection, report: Report, page: Page): Promise<Found[]> {
  const { rows } = await connection.execute(sql`
    select id, title, other, other_title as "otherTitle", link, likeness from (${report.found}) as found
    order by place desc nulls last, id, other limit ${page.limit} offset ${page.offset}`)
  const found = rows as Omit<Found, 'candidates'>[]
  const candidates = await candidatesFor(connection, report, found)
  return found.map((one) => ({
    ...one,
    title: one.title || 'Without a title',
    candidates: candidates.get(one.id) ?? [],
  }))
}

const MOST_CANDIDATES = 3

/** The best suggestions to, or from, each of the articles found, about which nothing was decided yet. */
async function candidatesFor(
  connection: Connection,
  { remedy }: Report,
  found: readonly { id: string }[],
): Promise<Map<string, Candidate[]>> {
  if ((remedy !== 'leadHere' && remedy !== 'leadOn') || found.length === 0) return new Map()
  const [of, other] = remedy === 'leadHere' ? ['target', 'source'] : ['source', 'target']
  const { rows } = await connection.execute(sql`
    select known.id as of, best.* from unnest(${sql.param(found.map(({ id }) => id))}::uuid[]) as known (id)
    cross join lateral (
      select article.id, article.title, suggestion.signals from related_suggestions as suggestion
      join articles as article on article.id = suggestion.${sql.identifier(other ?? '')}
      where suggestion.${sql.identifier(of ?? '')} = known.id
        and article._status = 'published' and article.deleted_at is null
        and not exists (select from related_articles as link
          where link.source_id = suggestion.source and link.target_id = suggestion.target)
        and not exists (select from articles_rels as about join symptoms on symptoms.id = about.symptoms_id
          where about.parent_id = suggestion.target and about.path = 'symptoms'
            and symptoms.help_level = 'emergency' and not exists (select from articles_rels as own
              where own.parent_id = suggestion.source and own.symptoms_id = symptoms.id and own.path = 'symptoms'))
      order by suggestion.place, suggestion.score desc, article.id limit ${MOST_CANDIDATES}) as best`)
  const candidates = new Map<string, Candidate[]>()
  for (const row of rows as { of: string; id: string; title: string; signals: Signals }[])
    candidates.set(row.of, [
      ...(candidates.get(row.of) ?? []),
      { id: row.id, title: row.title, reasons: reasonsOf(row.signals) },
    ])
  return candidates
}
