import type { Site } from '@/src/payload-types'
import type { Crumb, Frame } from './viewModels'

export type FrameData = {
  site: Partial<Site>
  siteURL: string
  path: string
  title: string
  description?: string | null
  lang?: string
  crumbs?: Crumb[]
  hasSearch?: boolean
  isIndexed?: boolean
  banner?: string
}

const DEFAULT_NAME = 'Salus'

export function frame({
  banner,
  crumbs = [],
  description,
  hasSearch = true,
  isIndexed = true,
  lang = 'en',
  path,
  site,
  siteURL,
  title,
}: FrameData): Frame {
  const siteName = site.name || DEFAULT_NAME
  const { emergency } = site
  return {
    lang,
    title: path === '/' ? siteName : `${title} – ${siteName}`,
    description: description || undefined,
    canonical: isIndexed ? `${siteURL}${path}` : undefined,
    siteName,
    navigation: (site.navigation ?? []).map(({ label, url }) => ({
      label,
      href: url,
      isCurrent: url !== '/' && (path === url || path.startsWith(`${url}/`)),
    })),
    hasSearch,
    breadcrumbs: crumbs.length > 0 ? [{ label: 'Home', href: '/' }, ...crumbs] : [],
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
