import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import type { RelatedArticle } from '@/src/payload-types'

const idOf = (value: RelatedArticle['source'] | null | undefined) =>
  typeof value === 'object' && value !== null ? value.id : value

const refuse = (req: PayloadRequest, message: string) =>
  new ValidationError({ collection: 'related-articles', errors: [{ path: 'target', message }], req }, req.t)

/** An article does not lead to itself, nor twice to the same one. A unique index backs this in a race. */
export const refuseSelfAndDuplicate: CollectionBeforeValidateHook<RelatedArticle> = async ({
  data,
  originalDoc,
  req,
}) => {
  const source = idOf(data?.source ?? originalDoc?.source)
  const target = idOf(data?.target ?? originalDoc?.target)
  if (!source || !target) return data
  if (source === target) throw refuse(req, 'An article cannot be related to itself. Choose another article.')
  const { docs } = await req.payload.find({
    collection: 'related-articles',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: {
      and: [
        { source: { equals: source } },
        { target: { equals: target } },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
  })
  if (docs.length > 0)
    throw refuse(req, 'These two articles are linked already. Change that link instead of adding another.')
  return data
}
