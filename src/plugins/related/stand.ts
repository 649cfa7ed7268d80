import type { RelatedArticle } from '@/src/payload-types'

/** How a link stands, in one string, for whoever decides about it to say what they have seen. */
export const standOf = ({ kind, note, state }: Pick<RelatedArticle, 'kind' | 'note' | 'state'>): string =>
  [state, kind, note ?? ''].join(' ')
