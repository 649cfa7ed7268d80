import type { GlobalAfterChangeHook } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'

/** Every page says what the site settings say. */
export const refreshSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await invalidateAfterCommit(req, ['site'])
  return doc
}
