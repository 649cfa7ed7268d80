import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { date } from '@/src/presenters/text'

type Known = { all: number; checked: number; ok: number; latest: string | null; isFilling: boolean }

/** What is known of the links of published pages while none of them is known to be broken. */
export async function linksKnown(payload: Payload): Promise<string> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select count(*)::int as "all", count(checked_at)::int as checked,
      count(*) filter (where state = 'ok')::int as ok,
      to_json(max(checked_at)) #>> '{}' as latest, exists (select from link_filling) as "isFilling"
    from link_checks`)
  const [known] = rows as Known[]
  return known ? sentence(known) : NOT_YET
}

const NOT_YET = 'Not checked yet.'

function sentence({ all, checked, isFilling, latest, ok }: Known): string {
  if (all === 0) return isFilling ? NOT_YET : 'No published page leads to another site.'
  if (checked === 0) return NOT_YET
  const when = `last checked on ${date(latest)?.text}`
  const rest = [
    ...(all > checked ? [`${all - checked} not checked yet`] : []),
    ...(checked > ok ? [`${checked - ok} did not`] : []),
  ]
  return rest.length === 0
    ? `All ${all} links answered, ${when}.`
    : `${ok} of ${all} links answered, ${when}; ${rest.join(', ')}.`
}
