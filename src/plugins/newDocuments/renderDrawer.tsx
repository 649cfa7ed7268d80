import type { CollectionConfig, Data, DefaultServerFunctionArgs, ServerFunction } from 'payload'
import { savesItself } from '.'
import { newForm } from './newForm'

type Asked = { collectionSlug: string; docID?: string; drawerSlug?: string; initialData?: Data }

/** Whether a drawer asks for a form for something new, of a kind that saves itself. */
export const asksForNewForm = (
  { args, name }: { args: Record<string, unknown>; name: string },
  collections: Pick<CollectionConfig, 'slug' | 'versions'>[],
): boolean =>
  name === 'render-document' &&
  !args.docID &&
  collections.some((collection) => collection.slug === args.collectionSlug && savesItself(collection))

/** The form for something new in a drawer, in place of the one that Payload makes a document for. */
export const renderDrawer: ServerFunction<Asked & DefaultServerFunctionArgs> = async ({
  collectionSlug,
  drawerSlug,
  initialData,
  permissions,
  req,
}) => {
  const collection = req.payload.config.collections.find(({ slug }) => slug === collectionSlug)
  const Document = collection && (await newForm({ collection, drawerSlug, initialData, permissions, req }))
  return { data: {}, Document }
}
