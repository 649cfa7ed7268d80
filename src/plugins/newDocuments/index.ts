import type { CollectionConfig, Plugin } from 'payload'

/**
 * A form for something new leaves nothing until something is typed in it. By itself Payload makes a document
 * of each form that is opened, where documents save themselves.
 */
export const newDocuments = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    savesItself(collection) ? beginEmpty(collection) : collection,
  ),
})

export const savesItself = ({ versions }: Pick<CollectionConfig, 'versions'>): boolean =>
  typeof versions === 'object' && typeof versions.drafts === 'object' && Boolean(versions.drafts.autosave)

const beginEmpty = ({ admin, ...collection }: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...admin,
    components: {
      ...admin?.components,
      edit: {
        ...admin?.components?.edit,
        beforeDocumentControls: [
          ...(admin?.components?.edit?.beforeDocumentControls ?? []),
          '/src/plugins/newDocuments/admin/Heading#Heading',
        ],
      },
      views: {
        ...admin?.components?.views,
        create: { Component: '/src/plugins/newDocuments/NewDocument#NewDocument', path: '/create' },
      },
    },
  },
})
