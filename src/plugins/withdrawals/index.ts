import type { PayloadRequest, Plugin } from 'payload'
import { type LiveChange, onLiveChange } from '@/src/content/liveChange'
import { pagePath } from '@/src/content/pages'

/** An article that is published again needs no notice that it was withdrawn. */
export const withdrawals = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === 'articles'
      ? onLiveChange('withdrawals', 'articles', removeNotice)(collection)
      : collection,
  ),
})

async function removeNotice(req: PayloadRequest, { after, before, id }: LiveChange): Promise<void> {
  if (before || !after?.slug) return
  await req.payload.delete({
    collection: 'withdrawals',
    depth: 0,
    // Whoever publishes the article takes the notice away with it.
    overrideAccess: true,
    req,
    select: {},
    where: { or: [{ article: { equals: id } }, { path: { equals: pagePath('articles', after.slug) } }] },
  })
}
