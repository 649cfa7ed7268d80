import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { newestName } from '@/src/content/newestName'
import { expertOf } from '@/src/governance/expertOf'
import { pagesInReview, type Statement, titleOfPage } from '@/src/governance/ownership'
import type { ReviewedCollection } from '@/src/governance/subject'
import type { User } from '@/src/payload-types'
import { type DeskList, FAILING, type Worker } from './lists'

export type Waiting = {
  collection: ReviewedCollection
  id: string
  title: string
  date: string | null
  links: number
  problem: string | null
}

const rows = async <Row>(payload: Payload, statement: Statement): Promise<Row[]> => {
  const { rows: found } = await payload.db.drizzle.execute(statement)
  return found as Row[]
}

export const workerOf = async (payload: Payload, user: User): Promise<Worker> => ({
  user,
  expert: await expertOf(payload, user.id),
})

const waitingIn = (list: DeskList, worker: Worker) => sql`${pagesInReview} where ${list.where(worker)}`

type Page = { limit: number; offset?: number }

/** The pages of a list, the most urgent first, each with the number of articles that lead to it. */
export async function waiting(
  payload: Payload,
  { list, worker, limit, offset = 0 }: Page & { list: DeskList; worker: Worker },
): Promise<{ found: Waiting[]; nothing: string; total: number }> {
  const [{ total } = { total: 0 }] = await rows<{ total: number }>(
    payload,
    sql`select count(*)::int as total from ${waitingIn(list, worker)}`,
  )
  const { known, nothing } = list
  if (total === 0) return { found: [], nothing: known ? await known(payload) : nothing, total }
  const found = await rows<Waiting>(
    payload,
    sql`
    select page.collection, page.id, ${titleOfPage} as title, states.${sql.identifier(list.date)} as date,
      ${list.problem ?? sql`null`} as problem,
      (select count(*)::int from related_articles where target_id = page.id) as links
    from ${waitingIn(list, worker)}
    order by ${list.order}, page.id limit ${limit} offset ${offset}`,
  )
  return { found, nothing, total }
}

export type Month = { month: string; reviews: number }

/** How many reviews are due in each of the coming twelve months. */
export const reviewsByMonth = (payload: Payload): Promise<Month[]> =>
  rows(
    payload,
    sql`
    select to_char(months.month, 'YYYY-MM') as month,
      (select count(*)::int from review_states
        where is_live and next_review_at >= months.month and next_review_at < months.month + interval '1 month') as reviews
    from generate_series(date_trunc('month', now()), now() + interval '11 months', interval '1 month') as months (month)`,
  )

/** Articles that many others lead to, while something is wrong with them: the ones to mend first. */
export const mostLinked = (payload: Payload, limit: number): Promise<(Waiting & { problem: string })[]> =>
  rows(
    payload,
    sql`
    with troubled as (
      select article, case
        when live_decision is distinct from 'approved' then 'not signed off' else 'overdue for review' end as problem
      from review_states
      where is_live and (live_decision is distinct from 'approved' or next_review_at < now())
      union
      select uses.document, 'links that do not answer' from ${FAILING}
    )
    select 'articles' as collection, article.id, ${newestName('articles', sql`article.id`)} as title, null as date, count(distinct links.id)::int as links,
      string_agg(distinct troubled.problem, ', ') as problem
    from troubled
    join articles as article on article.id = troubled.article and article.deleted_at is null
    join related_articles as links on links.target_id = article.id and links.state in ('accepted', 'pinned')
    group by article.id
    order by links desc, title
    limit ${limit}`,
  )
