import type { PageCollection } from '@/src/content/pages'
import type { Article } from '@/src/payload-types'
import { picture } from './picture'

/** The picture that goes with a shared link: an address of this site, and what it shows. */
export type ShareImage = { src: string; width: number; height: number; alt: string }

export const SHARE_SIZE = { width: 1200, height: 630 }

/** Where the picture made of a page’s title is. */
export const shareImagePath = (collection: PageCollection, slug: string): string =>
  `/share/${collection}/${slug}.png`

/** The picture made of a title. */
export const titleImage = (collection: PageCollection, slug: string, title: string): ShareImage => ({
  src: shareImagePath(collection, slug),
  ...SHARE_SIZE,
  alt: title,
})

/** What an editor chose for sharing, else the main picture, else one made of the title. */
export function articleImage({ hero, seo, slug, title }: Partial<Article>): ShareImage | undefined {
  const chosen = picture(seo?.image) ?? picture(hero)
  if (!chosen) return slug ? titleImage('articles', slug, title ?? '') : undefined
  const { alt, height, src, srcset, width } = chosen
  const largest = srcset.at(-1)
  return largest
    ? { alt, src: largest.src, width: largest.width, height: Math.round((largest.width * height) / width) }
    : { alt, src, width, height }
}
