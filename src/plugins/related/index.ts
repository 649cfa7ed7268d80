import type { CollectionConfig, PayloadRequest, Plugin, UIField } from 'payload'
import { type LiveChange, onLiveChange } from '@/src/content/liveChange'
import { connectionOf } from '@/src/db/connectionOf'
import { markChanged } from '@/src/related/due'
import { forgetArticle, keepArticle } from '@/src/related/keep'
import { begin } from './endpoints/begin'
import { duplicates } from './endpoints/duplicates'
import { links } from './endpoints/links'
import { order } from './endpoints/order'
import { run } from './endpoints/run'
import { search } from './endpoints/search'
import { suggestions } from './endpoints/suggestions'
import { deleteLinks } from './hooks/deleteLinks'
import { noteReasons } from './hooks/noteReasons'
import { noteTexts } from './hooks/noteTexts'
import { refuseUnseenChange, refuseUnseenDeletion } from './hooks/refuseUnseen'

/**
 * Suggests to editors which articles belong together, and why. What suggestions are made from is kept together
 * with the documents or not at all; the suggestions themselves are made later. Nothing of it is shown to
 * readers before an editor has decided.
 */
export const related = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(relate),
  endpoints: [...(config.endpoints ?? []), run],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      afterNavLinks: [
        ...(config.admin?.components?.afterNavLinks ?? []),
        '/src/plugins/related/reports/LinksNav#LinksNav',
      ],
      views: {
        ...config.admin?.components?.views,
        links: { Component: '/src/plugins/related/reports/Reports#Reports', path: '/links/:report' },
      },
    },
  },
})

function relate(collection: CollectionConfig): CollectionConfig {
  const { endpoints, hooks, slug } = collection
  if (slug === 'articles')
    return {
      ...onLiveChange(
        'related',
        slug,
        keep,
      )({
        ...collection,
        hooks: { ...hooks, beforeDelete: [...(hooks?.beforeDelete ?? []), deleteLinks] },
      }),
      fields: withPanel(collection.fields),
      endpoints: [...(endpoints || []), duplicates, links, search, suggestions, order, begin],
    }
  if (slug === 'related-articles')
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [refuseUnseenChange, ...(hooks?.beforeChange ?? []), noteReasons, noteTexts],
        beforeDelete: [...(hooks?.beforeDelete ?? []), refuseUnseenDeletion],
      },
    }
  return collection
}

/** Below the panels that are there already, above the fields. */
const withPanel = (fields: CollectionConfig['fields']) =>
  fields.toSpliced(
    fields.findIndex(({ type }) => type !== 'ui'),
    0,
    nearDuplicates,
  )

const nearDuplicates: UIField = {
  name: 'nearDuplicates',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/plugins/related/admin/NearDuplicates#NearDuplicates' },
    disableListColumn: true,
  },
}

async function keep(req: PayloadRequest, { after, id }: LiveChange): Promise<void> {
  if (after) await keepArticle(req, id)
  else await forgetArticle(req, id)
  await markChanged(await connectionOf(req), id)
}
