import type { CollectionAdminOptions } from 'payload'

/** Shows the real page of the draft beside the form, and behind the preview button. */
export const pagePreview = (collection: string): Pick<CollectionAdminOptions, 'livePreview' | 'preview'> => {
  const path = (id: unknown) => (typeof id === 'string' ? `/preview/${collection}/${id}` : null)
  return {
    livePreview: { url: ({ data }) => path(data?.id) ?? '' },
    preview: (document) => path(document.id),
  }
}
