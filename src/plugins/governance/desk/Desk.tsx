import type { ServerProps } from 'payload'
import { hasRole, isPublisher, isStaff } from '@/collections/access/roles'
import { listsOf } from './lists'
import { Pages } from './Pages'
import { Timeline } from './Timeline'
import { mostLinked, reviewsByMonth, waiting, workerOf } from './waiting'
import './desk.css'

const SHOWN = 5

/** The work that waits for whoever is signed in, before anything else. */
export async function Desk({ payload, user }: ServerProps) {
  if (!user || !isStaff(user)) return null
  const admin = payload.config.routes.admin
  const worker = await workerOf(payload, user)
  const lists = await Promise.all(
    listsOf(worker).map(async (list) => ({
      list,
      ...(await waiting(payload, { limit: SHOWN, list, worker })),
    })),
  )
  const linked = isPublisher(user) ? await mostLinked(payload, SHOWN) : []
  return (
    <section className="desk" aria-labelledby="desk">
      <h2 id="desk">Your desk</h2>
      {hasRole(user, 'reviewer') && !worker.expert && (
        <p>
          You cannot sign off yet: your login is not linked to the profile of an expert. An editor links it in
          the form of the expert, or an admin in your login.
        </p>
      )}
      <div className="desk-lists">
        {lists.map(({ found, list, nothing, total }) => (
          <section key={list.key} className={total > 0 ? 'desk-list' : 'desk-list desk-empty'}>
            <h3>
              {list.title} <b>{total}</b>
            </h3>
            {total === 0 ? (
              <p>{nothing}</p>
            ) : (
              <Pages admin={admin} pages={found} before={list.date === 'since' ? 'since' : 'due'} />
            )}
            {total > SHOWN && <a href={`${admin}/desk/${list.key}`}>All {total}</a>}
          </section>
        ))}
        {linked.length > 0 && (
          <section className="desk-list">
            <h3>Much linked, and in trouble</h3>
            <Pages admin={admin} pages={linked} before="due" />
          </section>
        )}
      </div>
      {worker.user.roles.some((role) => role !== 'author') && (
        <Timeline admin={admin} months={await reviewsByMonth(payload)} />
      )}
    </section>
  )
}
