import type { PayloadRequest, Plugin } from 'payload'
import { type LiveChange, onLiveChange } from '@/src/content/liveChange'
import { forgetArticle, keepArticle } from '@/src/related/keep'

/** Keeps what suggestions are made from: live articles only, together with their documents or not at all. */
export const related = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === 'articles' ? onLiveChange('related', collection.slug, keep)(collection) : collection,
  ),
})

const keep = (req: PayloadRequest, { after, id }: LiveChange): Promise<void> =>
  after ? keepArticle(req, id) : forgetArticle(req, id)
