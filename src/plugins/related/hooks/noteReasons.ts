import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/src/content/idOf'
import { connectionOf } from '@/src/db/connectionOf'

import type { RelatedArticle } from '@/src/payload-types'
import { newestArticle } from '@/src/related/newestArticle'
import { offersFor } from '@/src/related/offers'
import { profileOf } from '@/src/related/suggest'

/** Why the system suggested an article that is linked now. Nobody types it, so that it can be relied on. */
export const noteReasons: CollectionBeforeChangeHook<RelatedArticle> = async ({ data, operation, req }) => {
  // Without a user it is the system itself: a seed, an import, a migration.
  if (operation !== 'create' || !req.user) return data
  const source = idOf(data.source)
  const article = source ? await newestArticle(req, source) : undefined
  const suggestions = article ? await offersFor(await connectionOf(req), await profileOf(req, article)) : []
  const suggestion = suggestions.find(({ target }) => target === idOf(data.target))
  return suggestion
    ? { ...data, origin: 'suggested', score: suggestion.score, signals: suggestion.signals }
    : { ...data, origin: 'editor', score: null, signals: null }
}
