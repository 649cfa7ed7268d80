import type { CollectionConfig, Plugin, SelectField, UIField } from 'payload'
import { nobody } from '@/collections/access/nobody'
import { staffField } from '@/collections/access/staffField'
import { refuseConfusables } from '@/src/confusables/refuseConfusables'
import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { STAGES } from '@/src/governance/stages'
import { isReviewed } from '@/src/governance/subject'
import { releaseJobs } from './endpoints/releaseJobs'
import { restoreVersion } from './endpoints/restoreVersion'
import { review } from './endpoints/review'
import { buryNothing, markMany } from './hooks/buryNothing'
import { copyAsDraft } from './hooks/copyAsDraft'
import { keepHistory } from './hooks/keepHistory'
import { keepReadFile, keepReadWords } from './hooks/keepReadPictures'
import { markRestore } from './hooks/markRestore'
import { noteDecision } from './hooks/noteDecision'
import { noteChange, noteUpload } from './hooks/notePictureWriters'
import { noteSave } from './hooks/noteSave'
import { oneAfterTheOther } from './hooks/oneAfterTheOther'
import { publishOnlyApproved } from './hooks/publishOnlyApproved'
import { trashWhole } from './hooks/trashWhole'
import { withdrawSignOff } from './hooks/withdrawSignOff'
import { planApproved } from './planApproved'

/**
 * Binds what readers get to what a reviewer read: a page goes live with exactly the content that was
 * signed off, on whatever way it is published.
 */
export const governance = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    govern(isPageCollection(collection.slug) ? withHistory(collection, collection.slug) : collection),
  ),
  endpoints: [...(config.endpoints ?? []), releaseJobs],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [
        ...(config.admin?.components?.beforeDashboard ?? []),
        '/src/plugins/governance/desk/Desk#Desk',
      ],
      views: {
        ...config.admin?.components?.views,
        desk: { Component: '/src/plugins/governance/desk/DeskList#DeskList', path: '/desk/:list' },
      },
    },
  },
  onInit: async (payload) => {
    await config.onInit?.(payload)
    planApproved(payload)
  },
})

const panel: UIField = {
  name: 'reviewPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/plugins/governance/admin/ReviewPanel#ReviewPanel' },
    disableListColumn: true,
  },
}

/** In narrow windows the box stands below a long form. */
const wayToPanel: UIField = {
  name: 'wayToReview',
  type: 'ui',
  admin: {
    components: { Field: '/src/plugins/governance/admin/WayToReview#WayToReview' },
    disableListColumn: true,
  },
}

/**
 * Where a page stands, in words that lists are filtered and sorted by. It is stored with the page and its newest
 * version, where lists look for it; `review_states` says what is true, and `keepReviewState` keeps the two alike.
 */
const stage: SelectField = {
  name: 'reviewStage',
  label: 'Review',
  type: 'select',
  enumName: 'review_stage',
  options: Object.entries(STAGES).map(([value, label]) => ({ label, value })),
  defaultValue: 'writing',
  index: true,
  access: { create: nobody, read: staffField, update: nobody },
  hooks: { beforeDuplicate: [() => 'writing'] },
  admin: {
    // The box beside the form says it, and more.
    condition: () => false,
    disableBulkEdit: true,
    readOnly: true,
  },
}

const withHistory = (
  { admin, endpoints, hooks, ...collection }: CollectionConfig,
  slug: PageCollection,
): CollectionConfig => ({
  ...collection,
  admin: {
    ...admin,
    components: {
      ...admin?.components,
      edit: {
        ...admin?.components?.edit,
        PublishButton: '/src/plugins/governance/admin/PublishOrAsk#PublishOrAsk',
      },
    },
  },
  endpoints: [...(endpoints || []), restoreVersion(slug)],
  hooks: { ...hooks, beforeOperation: [...(hooks?.beforeOperation ?? []), trashWhole, keepHistory] },
})

function govern(collection: CollectionConfig): CollectionConfig {
  const { hooks, slug } = collection
  if (isReviewed(slug))
    return {
      ...collection,
      fields: [panel, wayToPanel, ...collection.fields.map(refuseConfusables), stage],
      endpoints: [...(collection.endpoints || []), review(slug)],
      hooks: {
        ...hooks,
        beforeOperation: [
          ...(hooks?.beforeOperation ?? []),
          copyAsDraft,
          markRestore,
          markMany,
          oneAfterTheOther,
        ],
        beforeChange: [buryNothing, ...(hooks?.beforeChange ?? []), publishOnlyApproved],
        afterChange: [...(hooks?.afterChange ?? []), noteSave],
      },
    }
  if (slug === 'sign-offs')
    return { ...collection, hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), noteDecision] } }
  if (slug === 'media')
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeOperation: [...(hooks?.beforeOperation ?? []), copyAsDraft, keepReadFile],
        beforeChange: [...(hooks?.beforeChange ?? []), keepReadWords, noteChange],
        afterChange: [...(hooks?.afterChange ?? []), noteUpload],
      },
    }
  if (slug === 'withdrawals')
    return {
      ...collection,
      hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), withdrawSignOff] },
    }
  return collection
}
