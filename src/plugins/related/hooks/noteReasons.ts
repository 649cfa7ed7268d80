import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/src/content/idOf'
import { connectionOf } from '@/src/db/connectionOf'
import { newestContent } from '@/src/governance/newestContent'
import type { RelatedArticle } from '@/src/payload-types'
import { offersFor } from '@/src/related/offers'
import { profileOf, type Suggestion } from '@/src/related/suggest'

/** So far down is looked for what was accepted. */
const DEEP = 60

const BY_HAND = { origin: 'editor', score: null, signals: null } as const

/**
 * Why the system suggested an article, where somebody says that they accept a suggestion (`suggested`). It is
 * computed here and typed by nobody, so that it can be relied on; and it is of these two articles only.
 */
export const noteReasons: CollectionBeforeChangeHook<RelatedArticle> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // Without a user it is the system itself: a seed, an import, a migration.
  if (!req.user) return data
  const [source, target] = [idOf(data.source), idOf(data.target)]
  if (operation === 'update') {
    const isOther = source !== idOf(originalDoc?.source) || target !== idOf(originalDoc?.target)
    return isOther ? { ...data, ...BY_HAND } : data
  }
  if (req.query?.suggested !== 'true' || !source) return { ...data, ...BY_HAND }
  const article = await newestContent(req, { collection: 'articles', id: source })
  const offers: Suggestion[] = article
    ? await offersFor(await connectionOf(req), await profileOf(req, article), DEEP)
    : []
  const offer = offers.find((one) => one.target === target)
  return {
    ...data,
    ...BY_HAND,
    origin: 'suggested',
    ...(offer && { score: offer.score, signals: offer.signals }),
  }
}
