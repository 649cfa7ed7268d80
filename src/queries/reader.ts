import config from '@payload-config'
import { getPayload, type PayloadRequest, type Where } from 'payload'

/**
 * Who reads, and what of it. Readers see what is published. Staff in a preview see the newest draft of the
 * one document they asked for, and of everything else what readers see.
 */
export type Reader = { user: PayloadRequest['user']; draftOf?: string }

export const visitor: Reader = { user: null }

export const payload = () => getPayload({ config })

/** Every query of a page goes by the rules of access of an anonymous visitor. */
export const asVisitor = { overrideAccess: false, user: null } as const

/** The one document of a page: by its path for readers, by its id for a preview. */
export const theDocument = (
  { draftOf, user }: Reader,
  slug: string,
): { draft: boolean; overrideAccess: false; user: Reader['user']; where: Where } =>
  draftOf
    ? { draft: true, overrideAccess: false, user, where: { id: { equals: draftOf } } }
    : { draft: false, overrideAccess: false, user: null, where: { slug: { equals: slug } } }

/** What a page needs of the documents it links to. */
export const linkFields = {
  articles: { title: true, slug: true, summary: true, language: true },
  conditions: { name: true, slug: true, summary: true },
  symptoms: { name: true, slug: true, summary: true, kind: true },
  treatments: { name: true, slug: true, summary: true, kind: true },
  experts: { name: true, honorific: true, slug: true, jobTitle: true },
  media: {
    alt: true,
    decorative: true,
    caption: true,
    credit: true,
    filename: true,
    width: true,
    height: true,
    sizes: true,
  },
} as const
