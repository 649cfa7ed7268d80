import type { CollectionAfterChangeHook } from 'payload'
import { approvalsOf } from '@/src/governance/signOffLog'
import { pointerTo, subjectsOf } from '@/src/governance/subject'
import type { Withdrawal } from '@/src/payload-types'

/**
 * What was wrong enough to be withdrawn is read again before it comes back. What else of the page is signed
 * off, a draft that waits for its day or an older version, may say the same.
 */
export const withdrawSignOff: CollectionAfterChangeHook<Withdrawal> = async ({ doc, operation, req }) => {
  const [subject] = subjectsOf(doc)
  if (operation !== 'create' || !subject) return doc
  // Not without its fields: the hooks that note it read them.
  for (const { contentHash } of await approvalsOf(req, subject))
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
