import type { Payload } from 'payload'
import { inTransaction } from '@/src/db/inTransaction'
import { plant } from './plant'
import { refuseForeignContent } from './refuseForeignContent'
import type { Tally } from './types'

type Options = {
  /** Add the library even to a database that holds other content. */
  force?: boolean
  onProgress?: (line: string) => void
}

/**
 * Adds what is missing of the demo library, all or nothing. What exists is left as it is, so that seeding
 * twice changes nothing. Pictures are the exception to "all or nothing": files on disk know no transaction,
 * and the next seeding overwrites them.
 */
export async function seedLibrary(
  payload: Payload,
  { force = false, onProgress = () => {} }: Options = {},
): Promise<Tally> {
  return inTransaction(payload, async (req) => {
    if (!force) await refuseForeignContent(req)
    return plant(req, onProgress)
  })
}
