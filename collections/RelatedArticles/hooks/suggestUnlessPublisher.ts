import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import type { RelatedArticle } from '@/src/payload-types'
import { owns } from '../../access/ownArticles'
import { isPublisher } from '../../access/roles'

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

/** What an author links is a suggestion, and only for an article of their own. */
export const suggestUnlessPublisher: CollectionBeforeValidateHook<RelatedArticle> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { user } = req
  // Without a user it is the system itself: a seed, an import, a migration.
  if (!data || !user || isPublisher(user)) return data
  const source = idOf(data.source ?? originalDoc?.source)
  if (!(await owns(req, user, source))) throw new Forbidden(req.t)
  return { ...data, state: 'suggested' }
}
