import type { GlobalAfterChangeHook } from 'payload'
import { markLive } from './markLive'
import { picturesIn } from './picturesIn'

export const showLogo: GlobalAfterChangeHook = async ({ doc, req }) => {
  await markLive(req, 'site', await picturesIn(req, doc))
  return doc
}
