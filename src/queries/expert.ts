import { linkFields, payload, type Reader, theDocument } from './reader'

export async function expertBySlug(reader: Reader, slug: string) {
  const { docs } = await (await payload()).find({
    collection: 'experts',
    ...theDocument(reader, slug),
    depth: 1,
    limit: 1,
    pagination: false,
    populate: linkFields,
    select: {
      name: true,
      slug: true,
      honorific: true,
      credentials: true,
      jobTitle: true,
      specialties: true,
      affiliation: true,
      bio: true,
      photo: true,
      interests: true,
      updatedAt: true,
    },
  })
  return docs[0]
}
