import { parse } from 'node:path'
import type { PayloadRequest } from 'payload'
import type { LibraryCollection } from './librarySlugs'

/** Trashed documents and drafts count as existing: whoever put them there decided so. */
export const existingIds = async (req: PayloadRequest, collection: LibraryCollection, slugs: string[]) => {
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { in: slugs } },
    select: { slug: true },
    limit: slugs.length,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  return new Map(docs.flatMap(({ id, slug }) => (slug ? [[slug, id] as const] : [])))
}

// Media may be stored in another format than it was handed in.
const STORED_FORMATS = ['png', 'webp', 'avif', 'jpg']

export const existingPictureIds = async (req: PayloadRequest, names: string[]) => {
  const fileNames = names.flatMap((name) => STORED_FORMATS.map((format) => `${name}.${format}`))
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { filename: { in: fileNames } },
    select: { filename: true },
    limit: fileNames.length,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  return new Map(docs.flatMap(({ id, filename }) => (filename ? [[parse(filename).name, id] as const] : [])))
}
