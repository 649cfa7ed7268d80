import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { whileLocked } from '@/src/content/whileLocked'
import { isLinking, LINKING_COLLECTIONS, type LinkingCollection } from './linking'
import { takeIn } from './takeIn'

const AT_ONCE = 100
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** What is taken in: the pages of one collection up to an id, and all of the collections before it. */
type Progress = { collection: LinkingCollection; after: string }

/**
 * Takes in what was published before addresses were listed, one collection after the other in the order of ids,
 * until it is done or told to stop. Goes on where it was after a crash; what it did twice is as if it was done
 * once.
 */
export async function fill(payload: Payload, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const progress = await progressOf(payload)
    if (!progress) return
    const { after, collection } = progress
    const { rows } = await payload.db.drizzle.execute(sql`
      select id from ${sql.identifier(collection)}
      where id > ${after}::uuid and _status = 'published' order by id limit ${AT_ONCE}`)
    const ids = rows.map(({ id }) => String(id))
    for (const id of ids) await whileLocked(payload, collection, id, (req) => takeIn(req, collection, id))
    await keepProgress(payload, following(progress, ids.at(-1)))
  }
}

/** Nothing once all are taken in. */
async function progressOf(payload: Payload): Promise<Progress | undefined> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select collection, after_id as after from link_filling`,
  )
  const [found] = rows as { collection: string; after: string }[]
  return found && isLinking(found.collection) ? { ...found, collection: found.collection } : undefined
}

function following({ collection }: Progress, last: string | undefined): Progress | undefined {
  if (last !== undefined) return { collection, after: last }
  const next = LINKING_COLLECTIONS[LINKING_COLLECTIONS.indexOf(collection) + 1]
  return next && { collection: next, after: BEFORE_ALL }
}

const keepProgress = (payload: Payload, progress: Progress | undefined) =>
  payload.db.drizzle.execute(
    progress
      ? sql`update link_filling set collection = ${progress.collection}, after_id = ${progress.after}::uuid`
      : sql`delete from link_filling`,
  )
