import type { CollectionConfig, PayloadRequest, Plugin, UIField } from 'payload'
import { type LiveChange, onLiveChange } from '@/src/content/liveChange'
import { connectionOf } from '@/src/db/connectionOf'
import { isLinking, type LinkingCollection } from '@/src/links/linking'
import { saveUses } from '@/src/links/store'
import { takeIn } from '@/src/links/takeIn'
import { links } from './endpoints/links'
import { run } from './endpoints/run'

/**
 * Checks where published articles, conditions, symptoms and treatments lead to: sources, and the links of texts. Nothing waits for a
 * check, and nothing is refused because of one; editors are told.
 */
export const linkCheck = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    isLinking(collection.slug)
      ? withPanel(
          onLiveChange('links', collection.slug, follow(collection.slug))(collection),
          collection.slug,
        )
      : collection,
  ),
  endpoints: [...(config.endpoints ?? []), run],
})

const follow =
  (collection: LinkingCollection) =>
  async (req: PayloadRequest, { after, id }: LiveChange): Promise<void> => {
    if (after) await takeIn(req, collection, id)
    else await saveUses(await connectionOf(req), id, [])
  }

const panel: UIField = {
  name: 'linksPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/plugins/linkCheck/admin/LinksPanel#LinksPanel' },
    disableListColumn: true,
  },
}

/** Below the panels that are there already, above the fields. */
function withPanel(config: CollectionConfig, collection: LinkingCollection): CollectionConfig {
  const { endpoints, fields } = config
  const first = fields.findIndex(({ type }) => type !== 'ui')
  return {
    ...config,
    endpoints: [...(endpoints || []), links(collection)],
    fields: fields.toSpliced(first, 0, panel),
  }
}
