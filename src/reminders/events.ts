import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import {
  allAuthors,
  isOwn,
  maySignOff,
  type Person,
  pagesInReview,
  titleOfPage,
} from '@/src/governance/ownership'
import type { ReviewedCollection } from '@/src/governance/subject'

export type Kind = 'awaiting' | 'changesRequested' | 'due' | 'overdue'
/** A later request about the same page is another event, with another key. */
export type Event = {
  key: string
  kind: Kind
  collection: ReviewedCollection
  id: string
  title: string
  date: string
}

/** One e-mail names no more; the rest stands on the desk and comes another day. */
const MOST = 50

type For = Person & { isReviewer: boolean; isPublisher: boolean }

/** What somebody has to know of: the oldest first, except for what they were told of before. */
export async function eventsFor(payload: Payload, person: For): Promise<Event[]> {
  const { expert, isPublisher, isReviewer, user } = person
  const { rows } = await payload.db.drizzle.execute(sql`
    select * from (select kind || ':' || id || ':' || date::text as key, events.* from (
      select 'awaiting' as kind, page.collection, page.id, ${titleOfPage} as title, states.since as date
      from ${pagesInReview} where ${isReviewer} and ${maySignOff(person)}
      union all
      select 'changesRequested', page.collection, page.id, ${titleOfPage}, states.since
      from ${pagesInReview} where states.stage = 'changesRequested'
        and (${isOwn(person)} or ${user}::uuid = any(states.writers))
      union all
      select case when states.next_review_at < now() then 'overdue' else 'due' end, page.collection, page.id, ${titleOfPage},
        states.next_review_at
      from ${pagesInReview}
      where states.is_live and states.next_review_at < now() + interval '90 days'
        and (${isOwn(person)} or page.reviewed_by_id = ${expert ?? null}::uuid
          or (${isPublisher} and not exists (
            -- Nobody else would be told.
            select from experts where user_id is not null and id in ${allAuthors})))
    ) as events) as keyed
    where not exists (
      select from reminders where reminders.user_id = ${user}::uuid and reminders.event = keyed.key)
    order by date limit ${MOST}`)
  return rows as Event[]
}
