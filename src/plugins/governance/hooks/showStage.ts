import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterOperationHook } from 'payload'
import { isStaff } from '@/collections/access/roles'
import { connectionOf } from '@/src/db/connectionOf'
import type { Stage } from '@/src/governance/stages'

/** Tells staff of all articles of a list where they stand, by one question for all of them. */
export const showStage: CollectionAfterOperationHook = async ({ operation, overrideAccess, req, result }) => {
  if (operation !== 'find' || overrideAccess || !isStaff(req.user)) return result
  const docs = result.docs as { id: string }[]
  const ids = docs.map(({ id }) => id)
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select document, stage from review_states where document = any(${sql.param(ids)}::uuid[])`,
  )
  const stages = new Map(
    (rows as { document: string; stage: Stage }[]).map(({ document, stage }) => [document, stage]),
  )
  return { ...result, docs: docs.map((doc) => ({ ...doc, reviewStage: stages.get(doc.id) })) }
}
