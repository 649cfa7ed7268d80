import type { Article, Condition, Site, Symptom } from '@/src/payload-types'
import { siteName } from './siteName'
import { teasers } from './teasers'
import type { HomeView } from './viewModels'

const MOST_LATEST = 6

type HomeData = {
  /** What editors chose, in their order. */
  featured: Partial<Article>[]
  latest: Partial<Article>[]
  conditions: Partial<Condition>[]
  symptoms: Partial<Symptom>[]
  site: Partial<Site>
}

export function homeView({ conditions, featured, latest, site, symptoms }: HomeData): HomeView {
  const chosen = teasers('articles', featured)
  const shown = new Set(chosen.map(({ href }) => href))
  const topics = [
    {
      heading: 'Conditions',
      all: { label: 'All conditions', href: '/conditions' },
      items: teasers('conditions', conditions),
    },
    {
      heading: 'Symptoms',
      all: { label: 'All symptoms', href: '/symptoms' },
      items: teasers('symptoms', symptoms),
    },
  ]
  return {
    kind: 'home',
    title: siteName(site),
    tagline: site.tagline || undefined,
    featured: chosen,
    latest: teasers('articles', latest)
      .filter(({ href }) => !shown.has(href))
      .slice(0, MOST_LATEST),
    topics: topics.filter(({ items }) => items.length > 0),
  }
}
