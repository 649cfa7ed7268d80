import { KINDS_OF_WORK, pagePath, type Work } from '@/src/content/pages'
import type { Article, Expert } from '@/src/payload-types'
import { body } from './body'
import { fullName } from './links'
import { picture } from './picture'
import { teasers } from './teasers'
import { PAGE_IDS, uniqueIds } from './text'
import type { ExpertView } from './viewModels'

/** The newest articles of each kind of work, and how many there are in all. */
type Works = Partial<Record<Work, { docs: Partial<Article>[]; total: number }>>

export const WORK_TITLES: Record<Work, { heading: string; ofAll: (name: string) => string }> = {
  written: { heading: 'Written', ofAll: (name) => `articles by ${name}` },
  reviewed: { heading: 'Reviewed', ofAll: (name) => `articles reviewed by ${name}` },
  quoted: { heading: 'Quoted in', ofAll: (name) => `articles that quote ${name}` },
}

export const expertView = (expert: Partial<Expert>, works: Works = {}): ExpertView => ({
  kind: 'expert',
  name: fullName(expert),
  jobTitle: expert.jobTitle || undefined,
  affiliation: expert.affiliation || undefined,
  photo: picture(expert.photo),
  bio: body(
    expert.bio,
    uniqueIds([...PAGE_IDS, 'specialties', 'credentials', 'interests', ...KINDS_OF_WORK]),
  ),
  credentials: (expert.credentials ?? []).map(({ award, body: awardedBy, registration }) => ({
    award,
    body: awardedBy || undefined,
    registration: registration || undefined,
  })),
  specialties: expert.specialties ?? [],
  interests: expert.interests || undefined,
  works: KINDS_OF_WORK.flatMap((work) => {
    const { docs, total } = works[work] ?? { docs: [], total: 0 }
    const articles = teasers('articles', docs)
    const { heading, ofAll } = WORK_TITLES[work]
    const more = {
      label: `All ${total} ${ofAll(fullName(expert))}`,
      href: `${pagePath('experts', expert.slug ?? '')}/${work}`,
    }
    return articles.length > 0
      ? { id: work, heading, articles, more: total > articles.length ? more : undefined }
      : []
  }),
})
