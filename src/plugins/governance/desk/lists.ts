import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { hasRole, isPublisher } from '@/collections/access/roles'
import { isOwn, maySignOff, type Statement } from '@/src/governance/ownership'
import { REFUSED } from '@/src/governance/plans'
import { STAGES } from '@/src/governance/stages'
import type { User } from '@/src/payload-types'
import { linksKnown } from './linksKnown'

/** Whose desk it is, and the public profile they have. */
export type Worker = { user: User; expert: string | undefined }

/** Pages that wait for somebody, as `pagesInReview` has them: `page` and, in `review_states`, `states`. */
export type DeskList = {
  key: string
  title: string
  /** What stands there when nothing waits. */
  nothing: string
  /** What is known then, where nothing may wait because nobody has looked. */
  known?: (payload: Payload) => Promise<string>
  isFor: (worker: Worker) => boolean
  where: (worker: Worker) => Statement
  order: Statement
  /** Which of its dates tells how long it has waited, or has time. */
  date: 'since' | 'next_review_at'
  /** What is said of a page in place of that date. */
  problem?: Statement
}

const isReviewer = ({ user }: Worker) => hasRole(user, 'reviewer')
const publishes = ({ user }: Worker) => isPublisher(user)

/** Addresses that published pages lead to, and that do not answer as they should. */
export const FAILING = sql`link_uses as uses join link_checks as checks using (address)
  where checks.state in ('broken', 'unreachable')`

/** Where the row `states` stands, in the words of the panel. */
const stage = sql`case states.stage ${sql.join(
  Object.entries(STAGES).map(([key, words]) => sql`when ${key} then ${words.toLowerCase()}`),
  sql` `,
)} end`

const LISTS: DeskList[] = [
  {
    key: 'my-drafts',
    title: 'My drafts',
    nothing: 'You have begun nothing that readers do not have yet.',
    isFor: ({ user }) => hasRole(user, 'author'),
    where: ({ expert, user }) => sql`${isOwn({ expert, user: user.id })}
      and (not states.is_live or states.draft_hash is distinct from states.published_hash)`,
    // What was written last comes first.
    order: sql`(select max(updated_at) from _articles_v where parent_id = page.id and latest) desc`,
    date: 'since',
    problem: stage,
  },
  {
    key: 'to-sign-off',
    title: 'Awaiting my sign-off',
    nothing: 'Nobody waits for you.',
    isFor: isReviewer,
    where: ({ expert, user }) => maySignOff({ expert, user: user.id }),
    order: sql`states.since`,
    date: 'since',
  },
  {
    key: 'awaiting',
    title: 'Awaiting a sign-off',
    nothing: 'Nothing waits for a reviewer.',
    isFor: publishes,
    where: () => sql`states.stage = 'awaiting'`,
    order: sql`states.since`,
    date: 'since',
  },
  {
    key: 'changes-requested',
    title: 'Changes requested',
    nothing: 'No reviewer waits for changes.',
    isFor: () => true,
    where: (worker) =>
      publishes(worker) || isReviewer(worker)
        ? sql`states.stage = 'changesRequested'`
        : sql`states.stage = 'changesRequested' and ${isOwn({ expert: worker.expert, user: worker.user.id })}`,
    order: sql`states.since`,
    date: 'since',
  },
  {
    key: 'overdue',
    title: 'Overdue for review',
    nothing: 'No review is overdue.',
    isFor: (worker) => publishes(worker) || isReviewer(worker),
    where: () => sql`states.is_live and states.next_review_at < now()`,
    order: sql`states.next_review_at`,
    date: 'next_review_at',
  },
  {
    key: 'due',
    title: 'Due within 90 days',
    nothing: 'No review is due soon.',
    isFor: (worker) => publishes(worker) || isReviewer(worker),
    where: () => sql`states.is_live and states.next_review_at between now() and now() + interval '90 days'`,
    order: sql`states.next_review_at`,
    date: 'next_review_at',
  },
  {
    key: 'not-signed-off',
    title: 'Live without a valid sign-off',
    nothing: 'All that readers have is signed off.',
    isFor: publishes,
    where: () => sql`states.is_live and states.live_decision is distinct from 'approved'`,
    order: sql`states.since`,
    date: 'since',
  },
  {
    key: 'plans-refused',
    title: 'Planned publishing that was refused',
    nothing: 'All that was planned was done.',
    isFor: publishes,
    where: () => sql`states.document in (select document from ${REFUSED})`,
    order: sql`(select min(updated_at) from ${REFUSED} where document = states.document)`,
    date: 'since',
    problem: sql`(select reason from ${REFUSED} where document = states.document order by updated_at desc limit 1)`,
  },
  {
    key: 'broken-sources',
    title: 'Broken sources and links',
    nothing: 'Not checked yet.',
    known: linksKnown,
    isFor: () => true,
    where: (worker) =>
      publishes(worker) || isReviewer(worker)
        ? sql`states.document in (select uses.document from ${FAILING})`
        : sql`states.document in (select uses.document from ${FAILING})
            and ${isOwn({ expert: worker.expert, user: worker.user.id })}`,
    // Those that readers have been led astray by for longest.
    order: sql`(select min(checks.failing_since) from ${FAILING} and uses.document = states.document)`,
    date: 'since',
    problem: sql`(select case count(distinct address) when 1 then 'one link does not answer'
      else count(distinct address) || ' links do not answer' end from ${FAILING} and uses.document = states.document)`,
  },
]

export const listsOf = (worker: Worker): DeskList[] => LISTS.filter(({ isFor }) => isFor(worker))

/** Reviews due in one month, written as “2027-01”. */
export const dueIn = (month: string): DeskList => ({
  key: `due-${month}`,
  title: 'Reviews due',
  nothing: 'No review is due in this month.',
  isFor: () => true,
  where: () => sql`states.is_live
    and states.next_review_at >= ${`${month}-01`}::timestamptz
    and states.next_review_at < ${`${month}-01`}::timestamptz + interval '1 month'`,
  order: sql`states.next_review_at`,
  date: 'next_review_at',
})
