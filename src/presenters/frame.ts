import type { Site } from '@/src/payload-types'
import type { ShareImage } from './shareImage'
import { siteName } from './siteName'
import type { Crumb, Frame } from './viewModels'

export type FrameData = {
  site: Partial<Site>
  siteURL: string
  path: string
  /** The part of the query that makes this another page. */
  query?: string
  kind?: Frame['kind']
  image?: ShareImage
  title: string
  description?: string | null
  lang?: string
  crumbs?: Crumb[]
  hasSearch?: boolean
  isIndexed?: boolean
  banner?: string
}

export function frame({
  banner,
  crumbs = [],
  description,
  hasSearch = true,
  image,
  isIndexed = true,
  kind = 'website',
  lang = 'en',
  path,
  query = '',
  site,
  siteURL,
  title,
}: FrameData): Frame {
  const name = siteName(site)
  const { emergency } = site
  return {
    lang,
    title: path === '/' ? name : `${title} – ${name}`,
    heading: title,
    kind,
    image,
    description: description || undefined,
    canonical: isIndexed ? `${siteURL}${path}${query}` : undefined,
    siteName: name,
    navigation: (site.navigation ?? []).map(({ label, url }) => ({
      label,
      href: url,
      isCurrent: url !== '/' && (path === url || path.startsWith(`${url}/`)),
    })),
    hasSearch,
    breadcrumbs: [{ label: 'Home', href: '/' }, ...crumbs],
    emergency: emergency?.heading
      ? {
          heading: emergency.heading,
          text: emergency.text || undefined,
          numbers: (emergency.numbers ?? []).map(({ label, number }) => ({
            label,
            number,
            href: `tel:${number.replace(/[^\d+]/g, '')}`,
          })),
        }
      : undefined,
    footer: site.footer || undefined,
    isIndexed,
    banner,
  }
}
