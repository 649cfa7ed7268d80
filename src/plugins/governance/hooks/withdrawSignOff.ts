import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/src/content/idOf'
import { reviewState } from '@/src/governance/reviewState'
import { approvalOf } from '@/src/governance/signOffLog'
import type { Withdrawal } from '@/src/payload-types'

/** What was wrong enough to be withdrawn is read again before it comes back. */
export const withdrawSignOff: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  const id = idOf(doc.article)
  if (operation !== 'create' || !id) return doc
  const state = await reviewState(req, id)
  const contentHash = state?.published_hash
  if (!contentHash || !(await approvalOf(req, { collection: 'articles', id, contentHash }))) return doc
  await req.payload.create({
    collection: 'sign-offs',
    data: {
      article: id,
      comment: `The page was withdrawn: ${doc.reason}`,
      contentHash,
      decision: 'withdrawn',
    },
    depth: 0,
    // Whoever may withdraw the page may do so.
    overrideAccess: true,
    req,
    select: {},
  })
  return doc
}
