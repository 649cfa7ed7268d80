import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '@/src/content/idOf'
import type { RelatedArticle } from '@/src/payload-types'

/** Who last decided about a link and when. Who dismisses one says why, for whoever would suggest it again. */
export const noteDecision: CollectionBeforeChangeHook<RelatedArticle> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const state = data.state ?? originalDoc?.state
  const isDismissed = state === 'dismissed'
  const reason = data.dismissReason ?? originalDoc?.dismissReason
  if (isDismissed && !reason?.trim())
    throw new ValidationError(
      {
        collection: 'related-articles',
        errors: [{ path: 'dismissReason', message: 'Say why these two should not be linked.' }],
        req,
      },
      req.t,
    )
  const isDecision = operation === 'create' || state !== originalDoc?.state
  return {
    ...data,
    dismissReason: isDismissed ? reason : null,
    ...(isDecision && {
      decidedBy: state === 'suggested' ? null : idOf(req.user),
      decidedAt: state === 'suggested' ? null : new Date().toISOString(),
    }),
  }
}
