import type { CollectionConfig, PayloadRequest, Plugin, UIField } from 'payload'
import { type LiveChange, onLiveChange } from '@/src/content/liveChange'
import { pagePath } from '@/src/content/pages'
import { isReviewed, POINTERS, type ReviewedCollection } from '@/src/governance/subject'
import { usedBy } from './endpoints/usedBy'

/** Leads from each page to its withdrawal, and takes the notice away when the page is published again. */
export const withdrawals = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { slug } = collection
    if (isReviewed(slug))
      return beside(wayToWithdraw, onLiveChange('withdrawals', slug, removeNotice(slug))(collection))
    if (slug === 'withdrawals')
      return {
        ...asking(beside(warning, collection)),
        endpoints: [...(collection.endpoints || []), usedBy],
      }
    return collection
  }),
})

const removeNotice =
  (collection: ReviewedCollection) =>
  async (req: PayloadRequest, { after, before, id }: LiveChange): Promise<void> => {
    if (!after?.slug || before?.slug === after.slug) return
    const path = pagePath(collection, after.slug)
    await req.payload.delete({
      collection: 'withdrawals',
      depth: 0,
      // Whoever publishes the page takes the notice away with it.
      overrideAccess: true,
      req,
      // By which the audit log names it.
      select: { title: true },
      where: { or: [{ [POINTERS[collection]]: { equals: id } }, { path: { equals: path } }] },
    })
  }

const panel = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: `/src/plugins/withdrawals/admin/${component}` },
    disableListColumn: true,
  },
})

const wayToWithdraw = panel('wayToWithdraw', 'WayToWithdraw#WayToWithdraw')
const warning = panel('usedByWithdrawn', 'UsedBy#UsedBy')

const beside = (field: UIField, collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, field],
})

/** To save a notice takes its page from readers, so that it is asked first. */
const asking = ({ admin, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...admin,
    components: {
      ...admin?.components,
      edit: {
        ...admin?.components?.edit,
        SaveButton: '/src/plugins/withdrawals/admin/SaveNotice#SaveNotice',
      },
    },
  },
})
