import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isOwn, maySignOff, type Person } from '@/src/governance/ownership'

export type Kind = 'awaiting' | 'changesRequested' | 'due' | 'overdue'
/** A later request about the same article is another event, with another key. */
export type Event = { key: string; kind: Kind; article: string; title: string; date: string }

/** One e-mail names no more; the rest stands on the desk and comes another day. */
const MOST = 50

type For = Person & { isReviewer: boolean; isPublisher: boolean }

/** What somebody has to know of: the oldest first, except for what they were told of before. */
export async function eventsFor(payload: Payload, person: For): Promise<Event[]> {
  const { expert, isPublisher, isReviewer, user } = person
  const states = sql`review_states as states join articles as article on article.id = states.article`
  const { rows } = await payload.db.drizzle.execute(sql`
    select * from (select kind || ':' || article || ':' || date::text as key, events.* from (
      select 'awaiting' as kind, article.id as article, article.title, states.since as date
      from ${states} where ${isReviewer} and article.deleted_at is null and ${maySignOff(person)}
      union all
      select 'changesRequested', article.id, article.title, states.since
      from ${states} where states.stage = 'changesRequested' and article.deleted_at is null
        and (${isOwn(person)} or ${user}::uuid = any(states.writers))
      union all
      select case when states.next_review_at < now() then 'overdue' else 'due' end, article.id, article.title,
        states.next_review_at
      from ${states}
      where states.is_live and states.next_review_at < now() + interval '90 days' and article.deleted_at is null
        and (${isOwn(person)} or article.reviewed_by_id = ${expert ?? null}::uuid
          or (${isPublisher} and not exists (
            -- Nobody else would be told.
            select from articles_rels as written join experts on experts.id = written.experts_id
            where written.parent_id = article.id and written.path = 'authors' and experts.user_id is not null)))
    ) as events) as keyed
    where not exists (
      select from reminders where reminders.user_id = ${user}::uuid and reminders.event = keyed.key)
    order by date limit ${MOST}`)
  return rows as Event[]
}
