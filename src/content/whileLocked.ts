import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/src/db/inTransaction'
import { lockPage } from './lockPage'
import { isLive, mainRow } from './mainRow'
import type { PageCollection } from './pages'

/** Work for a page that readers get, in a transaction in which nobody else changes it. */
export const whileLocked = (
  payload: Payload,
  collection: PageCollection,
  id: string,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    await lockPage(req, { collection, id })
    if (isLive(await mainRow(req, collection, id))) await work(req)
  })
