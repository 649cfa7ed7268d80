import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type GlobalAfterChangeHook,
  type PayloadRequest,
} from 'payload'
import { isPageCollection } from '@/src/content/pages'
import { connectionOf } from '@/src/db/connectionOf'
import { forgetUses, keepPaths, keepUses } from '@/src/uses/store'
import { holds, type Use, usersOf } from '@/src/uses/usersOf'

const NAMED = 5

const KINDS: Record<string, string> = {
  articles: 'the article ',
  conditions: 'the condition ',
  symptoms: 'the symptom ',
  treatments: 'the treatment ',
  experts: 'the profile of ',
  withdrawals: 'the withdrawal of ',
}

const named = ({ collection, name }: Use) =>
  collection === 'site' ? name.replace(/^The/, 'the') : `${KINDS[collection] ?? ''}“${name}”`

/** @throws APIError that names what uses the document */
async function refuseWhileUsed(req: PayloadRequest, id: string): Promise<void> {
  const { first, holding } = await usersOf(await connectionOf(req), id)
  if (holding === 0) return
  const more = holding > NAMED ? ` and ${holding - NAMED} more` : ''
  throw new APIError(
    `Not deleted: it is used by ${first.filter(holds).slice(0, NAMED).map(named).join(', ')}${more}. Take it out there first, or unpublish it.`,
    409,
    undefined,
    true,
  )
}

export const refuseDeletion: CollectionBeforeDeleteHook = async ({ id, req }) =>
  refuseWhileUsed(req, String(id))

export const refuseTrash: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data.deletedAt && !originalDoc?.deletedAt)
    await refuseWhileUsed(req, originalDoc?.id)
  return data
}

export const keep: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isPageCollection(collection.slug)) await keepUses(req, collection.slug, doc.id)
  return doc
}

export const keepOfSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await keepPaths(req, { collection: 'site', id: doc.id }, [doc])
  return doc
}

export const forget: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetUses(await connectionOf(req), String(id))
}
