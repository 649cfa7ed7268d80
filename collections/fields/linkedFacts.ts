import type { ArrayField, CollectionSlug, Where } from 'payload'

type LinkedFacts = {
  name: string
  /** The name of the relationship inside an item. */
  field: string
  relationTo: CollectionSlug
  labels: { singular: string; plural: string }
  filterOptions?: Where
}

/** A list of documents, each with a note on what it means for this one. */
export const linkedFacts = ({ name, field, relationTo, labels, filterOptions }: LinkedFacts): ArrayField => ({
  name,
  type: 'array',
  labels,
  fields: [
    {
      name: field,
      type: 'relationship',
      relationTo,
      required: true,
      ...(filterOptions && { filterOptions: () => filterOptions }),
    },
    { name: 'note', type: 'textarea', maxLength: 400 },
  ],
})
