import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { isUuid } from '@/src/content/uuid'
import { connectionOf } from '@/src/db/connectionOf'
import { signedOffWith } from '@/src/governance/pictures'
import { isReviewed, type ReviewedDocument, titleOf } from '@/src/governance/subject'
import type { Media } from '@/src/payload-types'

/**
 * A sign-off names a picture and does not hold it, so that what a reviewer or readers saw of one stays what it
 * was. A new file is refused before Payload deletes the old one, which it does before any other hook.
 */
export const keepReadFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !bringsFile(req)) return args
  const id = 'id' in args ? args.id : undefined
  if (!isUuid(id)) throw refusal('A file is for one picture. Change them one by one.', 400)
  await refuseIfRead(req, id)
  return args
}

/** The words of a picture, and of which files it is. */
export const keepReadWords: CollectionBeforeChangeHook<Media> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && originalDoc && seenOf(data) !== seenOf(originalDoc))
    await refuseIfRead(req, originalDoc.id)
  return data
}

const REMEDY = 'Upload a new picture and put it there, so that a reviewer sees it first.'

const refusal = (message: string, status = 409) => new APIError(message, status, undefined, true)

/** Whether a request has a new file, or has one made anew of the old one. */
export function bringsFile({ file, query }: PayloadRequest): boolean {
  const edits = query?.uploadEdits
  return Boolean(file) || (typeof edits === 'object' && edits !== null && Object.keys(edits).length > 0)
}

/** What readers, and those who cannot see it, get of a picture. */
export const seenOf = ({
  alt,
  caption,
  credit,
  decorative,
  filename,
  height,
  licence,
  sizes,
  width,
}: Partial<Media>): string =>
  JSON.stringify([
    alt || '',
    caption || '',
    credit || '',
    licence || '',
    Boolean(decorative),
    filename,
    // Without them it is not shown at all.
    ...[width, height].map((length) => length ?? null),
    ...[sizes?.small, sizes?.medium, sizes?.large].map((size) => size?.filename ?? null),
  ])

async function refuseIfRead(req: PayloadRequest, id: string): Promise<void> {
  // A page that is signed off or goes live with it at this moment locks the same row.
  const connection = await connectionOf(req)
  await connection.execute(sql`select from media where id = ${id}::uuid for update`)
  const picture = await req.payload.db.findOne<Pick<Media, 'id' | 'liveIn'>>({
    collection: 'media',
    req,
    select: { liveIn: true },
    where: { id: { equals: id } },
  })
  for (const mark of picture?.liveIn ?? []) {
    const [collection, page] = mark.split(':')
    if (!isReviewed(collection) || !isUuid(page)) continue
    const document = await req.payload.db.findOne<ReviewedDocument>({
      collection,
      req,
      select: collection === 'articles' ? { title: true } : { name: true },
      where: { id: { equals: page } },
    })
    throw refusal(`Readers see this picture on “${document ? titleOf(document) : 'a page'}”. ${REMEDY}`)
  }
  const title = await signedOffWith(req, id)
  if (title) throw refusal(`“${title}” was signed off with this picture. ${REMEDY}`)
}
