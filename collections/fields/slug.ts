import transliterate from '@sindresorhus/transliterate'
import anyAscii from 'any-ascii'
import {
  APIError,
  type CollectionSlug,
  type FieldHook,
  type PayloadRequest,
  type RowField,
  slugField,
  ValidationError,
} from 'payload'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_LENGTH = 96

/**
 * “Sciatica & you: a café guide” → “sciatica-you-a-cafe-guide”.
 *
 * @param language Of the words, as an article has it: “ö” is “oe” in German, and “o” elsewhere. Letters of other
 *   scripts are spelt by their sound.
 */
export const toSlug = (value: string, language?: string): string =>
  transliterate(spelt(value.replace(PICTURES, ' '), language), { locale: language })
    .replace(OTHER_SCRIPTS, (words) => anyAscii(words).replace(/([a-z])([A-Z])/g, '$1-$2'))
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '')

/** The languages that write two letters in place of one with a mark; others leave the mark out. */
const SPELT_IN_TWO: ReadonlySet<string | undefined> = new Set(['da', 'de', 'nb'])

const spelt = (value: string, language: string | undefined): string =>
  SPELT_IN_TWO.has(language)
    ? value.normalize('NFC')
    : value.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')

/** Emoji say nothing in a path. */
const PICTURES = /\p{Extended_Pictographic}/gu
const OTHER_SCRIPTS = /[^\p{ASCII}’]+/gu

type Holder = { id: string; deletedAt?: string | null }

/** The document that has a path already, in the trash or not. */
const holderOf = async (collection: CollectionSlug, slug: string, req: PayloadRequest, but?: string) => {
  const { docs } = await req.payload.db.find<Holder>({
    collection,
    limit: 1,
    pagination: false,
    req,
    select: { deletedAt: true },
    where: { slug: { equals: slug }, ...(but && { id: { not_equals: but } }) },
  })
  return docs[0]
}

const refuseMissingSlug: FieldHook = ({ collection, data, req, value }) => {
  if (value || data?._status !== 'published') return value
  const message = 'A page needs a path, for example “back-pain”. None could be made of its title.'
  throw new ValidationError({ collection: collection?.slug, errors: [{ path: 'slug', message }], req }, req.t)
}

const refuseTakenSlug: FieldHook = async ({ collection, originalDoc, req, value }) => {
  if (!collection || typeof value !== 'string') return value
  // No path is nobody's, an empty one would be somebody's.
  if (value === '') return null
  const holder = await holderOf(collection.slug, value, req, originalDoc?.id)
  if (!holder) return value
  const where = holder.deletedAt ? 'a document in the trash' : 'another document'
  throw new APIError(
    `The path “${value}” is taken by ${where}. Choose another path, or change that of the other document first.`,
    409,
    [{ path: 'slug' }],
    true,
  )
}

/** The copy of a document has a path of its own: “back-pain-copy”, then “back-pain-copy-2”. */
const slugOfCopy: FieldHook = async ({ collection, req, value }) => {
  if (!collection || typeof value !== 'string' || value === '') return undefined
  const stem = `${value.slice(0, MAX_LENGTH - 9)}-copy`
  let slug = stem
  for (let count = 2; await holderOf(collection.slug, slug, req); count += 1) slug = `${stem}-${count}`
  return slug
}

/**
 * The last part of a page's address, made from the title until someone edits it. Unique within its
 * collection, trash included, so that a restored document never finds its address gone.
 */
export const slug = (from: 'title' | 'name'): RowField =>
  slugField({
    useAsSlug: from,
    slugify: ({ data, valueToSlugify }) =>
      typeof valueToSlugify === 'string' ? toSlug(valueToSlugify, data?.language) || undefined : undefined,
    overrides: (row) => {
      const field = row.fields.find((candidate) => 'name' in candidate && candidate.name === 'slug')
      if (field?.type === 'text') {
        field.label = 'Path'
        field.maxLength = MAX_LENGTH
        field.hooks = { beforeChange: [refuseMissingSlug, refuseTakenSlug], beforeDuplicate: [slugOfCopy] }
        field.validate = (value: unknown) =>
          !value ||
          (typeof value === 'string' && SLUG.test(value)) ||
          'Use lower-case letters, digits and single hyphens, for example “back-pain”.'
      }
      return row
    },
  })
