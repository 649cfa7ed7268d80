import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { hasRole, isPublisher } from '@/collections/access/roles'
import { expertOf } from '@/src/governance/expertOf'
import type { User } from '@/src/payload-types'
import { digest } from './digest'
import { type Event, eventsFor } from './events'

const AT_ONCE = 100

/**
 * Sends everybody who has something new to know of one e-mail, at most one a day. What was sent is noted
 * before it is sent, so that nobody is told twice even when the server is killed in between; where the mail
 * server refuses, the note is taken back and the next run tries again.
 */
export async function remind(payload: Payload): Promise<void> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'users',
      depth: 0,
      limit: AT_ONCE,
      overrideAccess: true,
      page,
      select: { email: true, name: true, roles: true },
      sort: 'id',
    })
    for (const user of docs) await remindOne(payload, user)
    if (!hasNextPage) return
  }
}

type Reader = Pick<User, 'id' | 'email' | 'name' | 'roles'>

async function remindOne(payload: Payload, user: Reader): Promise<void> {
  const asked = user as User
  const events = await eventsFor(payload, {
    expert: await expertOf(payload, user.id),
    isPublisher: isPublisher(asked),
    isReviewer: hasRole(asked, 'reviewer'),
    user: user.id,
  })
  if (events.length === 0) return
  const noted = await note(payload, user.id, events)
  if (noted.length === 0) return
  const admin = `${payload.config.serverURL}${payload.config.routes.admin}`
  try {
    await payload.sendEmail({ to: user.email, ...digest(noted, { admin, name: user.name }) })
  } catch (error) {
    await forget(payload, user.id, noted)
    payload.logger.error({
      err: error,
      msg: `A reminder for ${user.name} could not be sent, and is tried again.`,
    })
  }
}

/** The events that are now noted as sent: none when somebody was written to today. */
async function note(payload: Payload, user: string, events: readonly Event[]): Promise<Event[]> {
  const { rows } = await payload.db.drizzle.execute(sql`
    with today as (
      insert into reminder_days (user_id, day) values (${user}::uuid, current_date)
      on conflict do nothing returning day)
    insert into reminders (user_id, event)
    select ${user}::uuid, event from unnest(${sql.param(events.map(({ key }) => key))}::text[]) as given (event)
    where exists (select from today)
    on conflict do nothing returning event`)
  const keys = new Set(rows.map(({ event }) => event))
  return events.filter(({ key }) => keys.has(key))
}

async function forget(payload: Payload, user: string, events: readonly Event[]): Promise<void> {
  await payload.db.drizzle.execute(sql`
    with gone as (delete from reminder_days where user_id = ${user}::uuid and day = current_date)
    delete from reminders
    where user_id = ${user}::uuid and event = any(${sql.param(events.map(({ key }) => key))}::text[])`)
}
