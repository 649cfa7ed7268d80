import type { CollectionAfterChangeHook } from 'payload'
import { reviewState } from '@/src/governance/reviewState'
import { approvalOf } from '@/src/governance/signOffLog'
import { pointerTo, subjectsOf } from '@/src/governance/subject'
import type { Withdrawal } from '@/src/payload-types'

/** What was wrong enough to be withdrawn is read again before it comes back. */
export const withdrawSignOff: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  const [subject] = subjectsOf(doc)
  if (operation !== 'create' || !subject) return doc
  const state = await reviewState(req, subject.id)
  const contentHash = state?.published_hash
  if (!contentHash || !(await approvalOf(req, { ...subject, contentHash }))) return doc
  // Not without its fields: the hooks that note it read them.
  await req.payload.create({
    collection: 'sign-offs',
    data: {
      ...pointerTo(subject),
      comment: `The page was withdrawn: ${doc.reason}`,
      contentHash,
      decision: 'withdrawn',
    },
    depth: 0,
    // Whoever may withdraw the page may do so.
    overrideAccess: true,
    req,
  })
  return doc
}
