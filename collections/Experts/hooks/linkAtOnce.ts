import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/src/content/idOf'
import type { Expert } from '@/src/payload-types'
import { setLogin } from '../login'

/** Whose login a profile is counts as soon as it is saved: it is no part of what readers get, and needs no publication. */
export const linkAtOnce: CollectionAfterChangeHook<Expert> = async ({ doc, req }) => {
  await setLogin(req, doc.id, idOf(doc.user) ?? null)
  return doc
}
