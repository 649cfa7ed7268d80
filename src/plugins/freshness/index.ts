import type { CollectionConfig, Plugin } from 'payload'
import { invalidateAfterCommit } from '@/src/cache/broadcast'
import { onLiveChange } from '@/src/content/liveChange'
import { isPageCollection } from '@/src/content/pages'
import { refreshEndsOfDeletedLink, refreshEndsOfLink } from './hooks/refreshEndsOfLink'
import { refreshDeletedPicture, refreshPicture } from './hooks/refreshPicture'
import { refreshRedirects } from './hooks/refreshRedirects'
import { refreshSite } from './hooks/refreshSite'
import { sourcesOfLinksTo } from './sourcesOfLinksTo'

/** Shows every change to readers on their next request, on every page it concerns, and not before COMMIT. */
export const freshness = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(keepFresh),
  globals: config.globals?.map((global) =>
    global.slug === 'site'
      ? {
          ...global,
          hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), refreshSite] },
        }
      : global,
  ),
})

function keepFresh(collection: CollectionConfig): CollectionConfig {
  const { hooks, slug } = collection
  if (isPageCollection(slug))
    return onLiveChange('freshness', slug, async (req, { before, after, id }) => {
      // An edit of the text does not change who links here; coming and going does.
      const linking =
        slug === 'articles' && Boolean(before) !== Boolean(after) ? await sourcesOfLinksTo(req, id) : []
      await invalidateAfterCommit(req, [id, slug, ...linking])
    })(collection)
  if (slug === 'redirects')
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [...(hooks?.afterChange ?? []), refreshRedirects],
        afterDelete: [...(hooks?.afterDelete ?? []), refreshRedirects],
      },
    }
  if (slug === 'related-articles')
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [...(hooks?.afterChange ?? []), refreshEndsOfLink],
        afterDelete: [...(hooks?.afterDelete ?? []), refreshEndsOfDeletedLink],
      },
    }
  if (slug === 'media')
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [...(hooks?.afterChange ?? []), refreshPicture],
        afterDelete: [...(hooks?.afterDelete ?? []), refreshDeletedPicture],
      },
    }
  return collection
}
