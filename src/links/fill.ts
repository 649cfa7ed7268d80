import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { whileLocked } from '@/src/content/whileLocked'
import { takeIn } from './takeIn'

const AT_ONCE = 100

/**
 * Takes in what was published before addresses were listed, in the order of ids, until it is done or told to
 * stop. Goes on where it was after a crash; what it did twice is as if it was done once.
 */
export async function fill(payload: Payload, isOver: () => boolean): Promise<void> {
  const { drizzle } = payload.db
  while (!isOver()) {
    const after = await filledUpTo(payload)
    if (after === undefined) return
    const { rows } = await drizzle.execute(sql`
      select id from articles where id > ${after}::uuid and _status = 'published' order by id limit ${AT_ONCE}`)
    const ids = rows.map(({ id }) => String(id))
    for (const id of ids) await fillIn(payload, id)
    const last = ids.at(-1)
    await drizzle.execute(
      last === undefined
        ? sql`delete from link_filling`
        : sql`update link_filling set after_article = ${last}::uuid`,
    )
  }
}

/** Nothing once all are taken in. */
async function filledUpTo(payload: Payload): Promise<string | undefined> {
  const { rows } = await payload.db.drizzle.execute(sql`select after_article from link_filling`)
  return rows[0] && String(rows[0].after_article)
}

const fillIn = (payload: Payload, id: string): Promise<void> =>
  whileLocked(payload, 'articles', id, (req) => takeIn(req, id))
