import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { idOf } from '@/src/content/idOf'
import type { RelatedArticle } from '@/src/payload-types'

/** What somebody chose may have been deleted meanwhile. Payload would answer with its id. */
export const refuseGone: CollectionBeforeValidateHook<RelatedArticle> = async ({
  data,
  originalDoc,
  req,
}) => {
  const target = idOf(data?.target)
  if (!target || target === idOf(originalDoc?.target)) return data
  const { totalDocs } = await req.payload.count({
    collection: 'articles',
    // Whether it is there, and nothing of it.
    overrideAccess: true,
    req,
    where: { id: { equals: target } },
  })
  if (totalDocs === 0)
    throw new ValidationError(
      {
        collection: 'related-articles',
        errors: [{ path: 'target', message: 'That article is in the trash, or gone. Choose another one.' }],
        req,
      },
      req.t,
    )
  return data
}
