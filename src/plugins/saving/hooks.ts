import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { isStaff } from '@/collections/access/roles'
import { OPEN_FORM, openedBy } from '@/src/content/openForm'
import { isPageCollection } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'
import { documentMadeFrom, forgetLastSave, keepLastSave, type LastSave, lastSave } from './lastSave'

type Save = { form: string | undefined; hasWords: boolean }

const contextKey = (id: unknown) => `saving:${String(id)}`

/** Publishing, unpublishing and the trash bury nothing that somebody wrote. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(['_status', 'deletedAt'])

const formOf = (args: object): string | undefined => {
  const data: Record<string, unknown> = ('data' in args && (args.data as Record<string, unknown>)) || {}
  return typeof data[OPEN_FORM] === 'string' ? data[OPEN_FORM] : undefined
}

/** A form that stands open while somebody else signs in in another window saves nothing in their name. */
export const refuseOtherWriter: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const writer = operation === 'create' || operation === 'update' ? openedBy(formOf(args) ?? '') : undefined
  if (!isUuid(writer) || !req.user || writer === req.user.id) return args
  const message = `Not saved: somebody else opened this form. Load the page again to write as ${req.user.name}.`
  throw new APIError(message, 401, { errors: [{ path: OPEN_FORM, message }] }, true)
}

/** A form makes one document, though the answer to its first save may be lost and it asks again. */
export const refuseSecond: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const form = operation === 'create' ? formOf(args) : undefined
  if (!form || !isPageCollection(collection.slug)) return args
  const document = await documentMadeFrom(req, collection.slug, form)
  if (!document) return args
  const message = 'This form has made its document already. Save it there.'
  throw new APIError(message, 409, { document, errors: [{ path: OPEN_FORM, message }] }, true)
}

/**
 * Whoever says which state of a document they have read, by its `updatedAt`, is refused when somebody has
 * saved it since. An open form may send several saves before it hears of the first, so that its own are no
 * reason against it.
 */
export const refuseStale: CollectionBeforeOperationHook = async (params) => {
  const { args, collection, operation, overrideAccess, req } = params
  if (operation !== 'update' || !('data' in args)) return args
  const id = 'id' in args ? args.id : undefined
  const data: Record<string, unknown> = args.data ?? {}
  const form = formOf(args)
  const save: Save = { form, hasWords: Object.keys(data).some((name) => !WITHOUT_WORDS.has(name)) }
  req.context[contextKey(id)] = save
  if (overrideAccess || !isStaff(req.user) || !isPageCollection(collection.slug) || !isUuid(id)) return args
  const last = await lastSave(req, { collection: collection.slug, id })
  const readAt = Date.parse(String(data.updatedAt))
  if (last && readAt < last.at.getTime() && !(form && form === last.form)) throw refusal(req, last)
  return args
}

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

function refusal({ user }: PayloadRequest, { at, user: savedBy, userName }: LastSave): APIError {
  const who =
    savedBy === user?.id ? 'you saved this in another window' : `${userName ?? 'the system'} saved this`
  const message = `Not saved: ${who} on ${TIME.format(at)} (UTC), after you opened it. Read what is new before you save.`
  const errors = [{ path: OPEN_FORM, message }]
  return new APIError(message, 409, { errors, savedAt: at.toISOString(), savedBy: userName }, true)
}

/** The answer names the form that it goes to, which would forget its name otherwise. */
export const noteSave: CollectionAfterChangeHook = async ({ collection, data, doc, operation, req }) => {
  const save = operation === 'update' ? saveOf(req, doc.id) : { form: formOf({ data }), hasWords: true }
  if (isPageCollection(collection.slug) && (!save || save.hasWords))
    await keepLastSave(req, { collection: collection.slug, id: doc.id }, save?.form)
  return save?.form ? { ...doc, [OPEN_FORM]: save.form } : doc
}

/** What is saved of many documents at once names none of them. */
const saveOf = ({ context }: PayloadRequest, id: string) =>
  (context[contextKey(id)] ?? context[contextKey(undefined)]) as Save | undefined

export const forgetSave: CollectionAfterDeleteHook = async ({ id, req }) => {
  await forgetLastSave(req, String(id))
}
