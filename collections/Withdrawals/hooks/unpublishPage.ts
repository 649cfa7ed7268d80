import type { CollectionAfterChangeHook } from 'payload'
import { subjectsOf } from '@/src/governance/subject'
import type { Withdrawal } from '@/src/payload-types'

/** The notice takes the place of its page in one transaction. */
export const unpublishPage: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  const [subject] = subjectsOf(doc)
  if (operation === 'update' || !subject) return doc
  await req.payload.update({
    ...subject,
    data: { _status: 'draft' },
    depth: 0,
    // Whoever may withdraw a page may unpublish it.
    overrideAccess: true,
    req,
    select: {},
  })
  return doc
}
