import { APIError, type FieldHook, type RowField, slugField } from 'payload'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_LENGTH = 96

/** "Sciatica & you: a café guide" → "sciatica-you-a-cafe-guide" */
export const toSlug = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '')

const refuseTakenSlug: FieldHook = async ({ collection, originalDoc, req, value }) => {
  if (!collection || typeof value !== 'string' || value === '') return value
  const { docs } = await req.payload.db.find<{ id: string; deletedAt?: string | null }>({
    collection: collection.slug,
    limit: 1,
    pagination: false,
    req,
    select: { deletedAt: true },
    where: { slug: { equals: value }, ...(originalDoc?.id ? { id: { not_equals: originalDoc.id } } : {}) },
  })
  const [holder] = docs
  if (!holder) return value
  const where = holder.deletedAt ? 'a document in the trash' : 'another document'
  throw new APIError(
    `The path “${value}” is taken by ${where}. Choose another path, or change that of the other document first.`,
    409,
    [{ path: 'slug' }],
    true,
  )
}

/**
 * The last part of a page's address, made from the title until someone edits it. Unique within its
 * collection, trash included, so that a restored document never finds its address gone.
 */
export const slug = (from: 'title' | 'name'): RowField =>
  slugField({
    useAsSlug: from,
    slugify: ({ valueToSlugify }) =>
      typeof valueToSlugify === 'string' ? toSlug(valueToSlugify) : undefined,
    overrides: (row) => {
      const field = row.fields.find((candidate) => 'name' in candidate && candidate.name === 'slug')
      if (field?.type === 'text') {
        field.label = 'Path'
        field.maxLength = MAX_LENGTH
        field.hooks = { beforeChange: [refuseTakenSlug] }
        field.validate = (value: unknown) =>
          !value ||
          (typeof value === 'string' && SLUG.test(value)) ||
          'Use lower-case letters, digits and single hyphens, for example “back-pain”.'
      }
      return row
    },
  })
