import {
  type AfterErrorHook,
  AuthenticationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  createLocalReq,
  type GlobalAfterChangeHook,
  LockedAuth,
} from 'payload'
import { DECISIONS } from '@/collections/SignOffs'
import type { SignOff, User, Withdrawal } from '@/src/payload-types'
import { record } from './record'

export const recordSignOff: CollectionAfterChangeHook<SignOff> = async ({ doc, operation, req }) => {
  if (operation === 'create')
    await record(req, {
      action: doc.decision === 'brokenGlass' ? 'brokenGlass' : 'signOff',
      details: [DECISIONS[doc.decision], doc.comment].filter(Boolean).join(': '),
      document: typeof doc.article === 'string' ? doc.article : doc.article?.id,
      kind: 'articles',
      subject: doc.title,
    })
  return doc
}

export const recordWithdrawal: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  if (operation === 'create')
    await record(req, {
      action: 'withdrawn',
      details: doc.reason,
      document: typeof doc.article === 'string' ? doc.article : doc.article?.id,
      kind: 'articles',
      subject: doc.title,
    })
  return doc
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
  return doc
}

export const recordDeletedUser: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  await record(req, { action: 'userDeleted', document: doc.id, kind: 'users', subject: doc.name })
  return doc
}

export const recordSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await record(req, { action: 'settingsChanged', kind: 'site', subject: doc.name })
  return doc
}

/** Of a failed sign-in nothing else is left, for its transaction is rolled back. */
export const recordFailedSignIn: AfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof AuthenticationError) && !(error instanceof LockedAuth)) return
  const email = typeof req.data?.email === 'string' ? req.data.email.slice(0, 200) : 'no address'
  const own = await createLocalReq({}, req.payload)
  await record(own, {
    action: 'signInFailed',
    details: error instanceof LockedAuth ? 'The login is locked after too many attempts.' : undefined,
    kind: 'users',
    subject: email,
  })
}
