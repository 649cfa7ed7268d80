import type { CollectionConfig, PayloadRequest, Plugin, UIField } from 'payload'
import { type LiveChange, onLiveChange } from '@/src/content/liveChange'
import { connectionOf } from '@/src/db/connectionOf'
import { saveUses } from '@/src/links/store'
import { takeIn } from '@/src/links/takeIn'
import { links } from './endpoints/links'
import { run } from './endpoints/run'

/**
 * Checks where published articles lead to: their sources, and the links of their texts. Nothing waits for a
 * check, and nothing is refused because of one; editors are told.
 */
export const linkCheck = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === 'articles'
      ? withPanel(onLiveChange('links', 'articles', follow)(collection))
      : collection,
  ),
  endpoints: [...(config.endpoints ?? []), run],
})

async function follow(req: PayloadRequest, { after, id }: LiveChange): Promise<void> {
  if (after) await takeIn(req, id)
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
function withPanel(collection: CollectionConfig): CollectionConfig {
  const { endpoints, fields } = collection
  const first = fields.findIndex(({ type }) => type !== 'ui')
  return {
    ...collection,
    endpoints: [...(endpoints || []), links],
    fields: fields.toSpliced(first, 0, panel),
  }
}
