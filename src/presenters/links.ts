import { isPageCollection, pagePath } from '@/src/content/pages'
import type { Link } from './viewModels'

type Loaded = {
  slug?: string | null
  title?: string | null
  name?: string | null
  honorific?: string | null
  id: string
}

/** A related document is an id where the reader may not see it, and nothing where it is gone. */
const isLoaded = (value: unknown): value is Loaded =>
  typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string'

export const fullName = ({ honorific, name }: { honorific?: string | null; name?: string | null }): string =>
  [honorific, name].filter(Boolean).join(' ')

export function linkTo(collection: string, value: unknown): Link | undefined {
  if (!isLoaded(value) || !value.slug || !isPageCollection(collection)) return undefined
  return { label: value.title ?? fullName(value), href: pagePath(collection, value.slug) }
}

export const linksTo = (collection: string, values: readonly unknown[] | null | undefined): Link[] =>
  (values ?? []).flatMap((value) => linkTo(collection, value) ?? [])
