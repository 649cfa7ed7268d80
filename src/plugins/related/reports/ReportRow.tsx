'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useTransition } from 'react'
import { messageOf, send } from '@/src/admin/send'
import { Act } from '../admin/Act'
import { useDeed } from '../admin/useDeed'
import type { Candidate, Found } from './found'
import type { Remedy, Report } from './reports'

const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent' })

/** What the second article is to the first, or to the condition. */
const BETWEEN: Partial<Record<Remedy, string>> = {
  begin: ': begun as ',
  unlink: ' leads to ',
  withdraw: ' and ',
}

type Props = { collection: Report['collection']; found: Found; mayDecide: boolean; remedy: Remedy }

/** One thing that a report has found, and what can be done about it at once. */
export const ReportRow = ({ collection, found, mayDecide, remedy }: Props) => {
  const { config } = useConfig()
  const { admin } = config.routes
  const { id, likeness, other, otherTitle, title } = found
  return (
    <li>
      <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>
      {other && (
        <>
          {BETWEEN[remedy]}
          <a href={`${admin}/collections/articles/${other}`}>{otherTitle || 'Without a title'}</a>
        </>
      )}
      {likeness !== null && <small className="reports-hint">{PERCENT.format(likeness)} alike</small>}
      {mayDecide && <Remedies found={found} remedy={remedy} />}
    </li>
  )
}

const Remedies = ({ found, remedy }: Pick<Props, 'found' | 'remedy'>) => {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const router = useRouter()
  const { isBusy: isSending, perform } = useDeed()
  const [isRefreshing, startRefresh] = useTransition()
  // What is done already must not be asked for again before the row is gone.
  const isBusy = isSending || isRefreshing
  const { candidates, id, link, other, title } = found

  const doing = (deed: () => Promise<Response>, done: string, after: (answer: Response) => Promise<void>) =>
    void perform(async () => {
      const answer = await deed()
      if (!answer.ok) return messageOf(answer)
      await after(answer)
      return undefined
    }, done)
  const refresh = async () => startRefresh(() => router.refresh())

  const connect = (source: string, target: string, done: string) =>
    doing(
      () => send('POST', `${api}/related-articles?suggested=true`, { source, target, state: 'accepted' }),
      done,
      refresh,
    )

  if (remedy === 'leadHere' || remedy === 'leadOn')
    return (
      <Candidates
        candidates={candidates}
        nothing={
          remedy === 'leadHere'
            ? 'No suggestion. Open an article that should lead here, and add this one to it.'
            : 'No suggestion. Open it, and add an article by hand.'
        }
      >
        {(candidate) =>
          remedy === 'leadHere' ? (
            <Act
              disabled={isBusy}
              of={`${candidate.title}, to ${title}`}
              onClick={() => connect(candidate.id, id, `“${candidate.title}” leads to “${title}” now.`)}
            >
              Lead here from it
            </Act>
          ) : (
            <Act
              disabled={isBusy}
              of={`${candidate.title}, from ${title}`}
              onClick={() => connect(id, candidate.id, `“${title}” leads to “${candidate.title}” now.`)}
            >
              Lead on to it
            </Act>
          )
        }
      </Candidates>
    )
  if (remedy === 'unlink')
    return (
      <div className="reports-acts">
        <Act
          disabled={isBusy}
          of={title}
          onClick={() =>
            doing(() => send('DELETE', `${api}/related-articles/${link}`), 'The link is removed.', refresh)
          }
        >
          Remove the link
        </Act>
      </div>
    )
  if (remedy === 'begin')
    return other ? null : (
      <div className="reports-acts">
        <Act
          disabled={isBusy}
          of={title}
          onClick={() =>
            doing(
              () => send('POST', `${api}/articles?draft=true&depth=0`, { title, conditions: [id] }),
              'The article is begun.',
              async (answer) => {
                const { doc } = (await answer.json()) as { doc: { id: string } }
                router.push(`${admin}/collections/articles/${doc.id}`)
              },
            )
          }
        >
          Begin an article
        </Act>
      </div>
    )
  const withdrawing = (article: string) => `${admin}/collections/withdrawals/create?article=${article}`
  return (
    <div className="reports-acts">
      <a href={withdrawing(id)}>Withdraw the first</a>
      {other && <a href={withdrawing(other)}>Withdraw the second</a>}
    </div>
  )
}

type Offer = {
  candidates: readonly Candidate[]
  children: (candidate: Candidate) => ReactNode
  /** What to do where there is none. */
  nothing: string
}

const Candidates = ({ candidates, children, nothing }: Offer) => {
  const { config } = useConfig()
  if (candidates.length === 0) return <p className="reports-hint">{nothing}</p>
  return (
    <ul className="reports-candidates">
      {candidates.map((candidate) => (
        <li key={candidate.id}>
          <div>
            <a href={`${config.routes.admin}/collections/articles/${candidate.id}`}>{candidate.title}</a>
            <small>{candidate.reasons}</small>
          </div>
          {children(candidate)}
        </li>
      ))}
    </ul>
  )
}
