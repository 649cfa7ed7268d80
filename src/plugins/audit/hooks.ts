import {
  type AfterErrorHook,
  AuthenticationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
  createLocalReq,
  type GlobalAfterChangeHook,
} from 'payload'
import { DECISIONS } from '@/collections/SignOffs'
import { idOf } from '@/src/content/idOf'
import { subjectsOf } from '@/src/governance/subject'
import type { Expert, SignOff, User, Withdrawal } from '@/src/payload-types'
import { record } from './record'
import { whatChanged } from './whatChanged'

export const recordSignOff: CollectionAfterChangeHook<SignOff> = async ({ doc, operation, req }) => {
  const [subject] = subjectsOf(doc)
  if (operation === 'create')
    await record(req, {
      action: doc.decision === 'brokenGlass' ? 'brokenGlass' : 'signOff',
      details: [DECISIONS[doc.decision], doc.comment].filter(Boolean).join(': '),
      document: subject?.id,
      kind: subject?.collection,
      subject: doc.title,
    })
  return doc
}

export const recordWithdrawal: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  const [page] = subjectsOf(doc)
  if (operation === 'create')
    await record(req, {
      action: 'withdrawn',
      details: doc.reason,
      document: page?.id,
      kind: page?.collection,
      subject: doc.title,
    })
  return doc
}

const NEW_PASSWORD = 'audit:newPassword'

/** Whatever brings it, for GraphQL puts it elsewhere than a request does. It is gone once it is stored. */
export const notePassword: CollectionBeforeChangeHook<User> = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') req.context[`${NEW_PASSWORD}:${originalDoc?.id}`] = Boolean(data.password)
  return data
}

/** By a link that was sent to the address of a login, whoever reads what is sent there. */
export const recordReset: CollectionAfterOperationHook<'users'> = async ({ operation, req, result }) => {
  if (operation !== 'resetPassword') return result
  // Payload types the login as a record of anything.
  const { id, name } = result.user as unknown as User
  await record(req, {
    action: 'changed',
    details: 'password, by a link that was sent',
    document: id,
    kind: 'users',
    subject: name,
  })
  return result
}

export const recordUser: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  const about = { document: doc.id, kind: 'users', subject: doc.name }
  const roles = doc.roles.join(', ')
  if (operation === 'create') await record(req, { ...about, action: 'userCreated', details: roles })
  else if (previousDoc.roles.join(', ') !== roles)
    await record(req, {
      ...about,
      action: 'rolesChanged',
      details: `${previousDoc.roles.join(', ')} → ${roles}`,
    })
  if (operation === 'update') {
    const changed = [
      ...(previousDoc.name === doc.name ? [] : [`name, before: ${previousDoc.name}`]),
      ...(previousDoc.email === doc.email ? [] : [`e-mail address, before: ${previousDoc.email}`]),
      ...(req.context[`${NEW_PASSWORD}:${doc.id}`] ? ['password'] : []),
    ]
    if (changed.length > 0) await record(req, { ...about, action: 'changed', details: changed.join('; ') })
  }
  return doc
}

/** What stands on pages beside articles: pictures, notices, links and redirects. */
type Beside = {
  id: string
  alt?: string | null
  filename?: string | null
  from?: string
  note?: string | null
  title?: string | null
}

const named = ({ alt, filename, from, note, title }: Beside) => title || from || note || alt || filename

export const recordChange: CollectionAfterChangeHook<Beside> = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const entry = { action: 'changed', document: doc.id, kind: collection.slug, subject: named(doc) } as const
  if (operation === 'update') await record(req, entry)
  // That a notice was made is said with what it withdraws.
  else if (collection.slug !== 'withdrawals') await record(req, { ...entry, details: 'new' })
  return doc
}

export const recordDeletion: CollectionAfterDeleteHook<Beside> = async ({ collection, doc, req }) => {
  await record(req, { action: 'deleted', document: doc.id, kind: collection.slug, subject: named(doc) })
  return doc
}

type Page = { id: string; deletedAt?: string | null; name?: string | null; title?: string | null }

/** Drafts too: what is in the trash is found by nobody who does not look there. */
export const recordTrash: CollectionAfterChangeHook<Page> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'update' && Boolean(doc.deletedAt) !== Boolean(previousDoc.deletedAt))
    await record(req, {
      action: 'changed',
      details: doc.deletedAt ? 'moved to the trash' : 'restored from the trash',
      document: doc.id,
      kind: collection.slug,
      subject: doc.title ?? doc.name,
    })
  return doc
}

/** Whose login a profile is decides who may sign off, and is no part of what readers get. */
export const recordLogin: CollectionAfterChangeHook<Expert> = async ({ doc, previousDoc, req }) => {
  if (idOf(doc.user) !== idOf(previousDoc?.user))
    await record(req, {
      action: 'changed',
      details: `login: ${idOf(doc.user) ?? 'none'}`,
      document: doc.id,
      kind: 'experts',
      subject: doc.name,
    })
  return doc
}

export const recordDeletedUser: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await record(req, { action: 'userDeleted', document: doc.id, kind: 'users', subject: doc.name })
  return doc
}

/** With what they said before, for readers find them on every page, and no version of them is kept. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await record(req, {
    action: 'settingsChanged',
    details: whatChanged(previousDoc, doc),
    kind: 'site',
    subject: doc.name,
  })
  return doc
}

/** Whoever it was, they had the password. */
export const recordSignIn: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  const entry = { action: 'signedIn', document: user.id, kind: 'users', subject: user.name } as const
  await record({ ...req, user }, entry)
  return user
}

/** Of a failed sign-in nothing else is left, for its transaction is rolled back. */
export const recordFailedSignIn: AfterErrorHook = async ({ error: told, req }) => {
  // GraphQL tells of its own error, which holds the one that is meant.
  const error = 'originalError' in told ? told.originalError : told
  if (!(error instanceof AuthenticationError)) return
  const email = typeof req.data?.email === 'string' ? req.data.email.slice(0, 200) : 'no address'
  const own = await createLocalReq({}, req.payload)
  await record(own, {
    action: 'signInFailed',
    kind: 'users',
    subject: email,
  })
}
