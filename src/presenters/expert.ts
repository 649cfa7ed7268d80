import { KINDS_OF_WORK, pagePath, WORKS, type Work } from '@/src/content/pages'
import type { Expert } from '@/src/payload-types'
import { body } from './body'
import { fullName } from './links'
import { picture } from './picture'
import { type Listed, teasers } from './teasers'
import { PAGE_IDS, uniqueIds } from './text'
import type { ExpertView } from './viewModels'

/** The newest pages of each kind of work, and how many there are in all. */
export type Works = Partial<Record<Work, { docs: Partial<Listed>[]; total: number }>>

export const WORK_TITLES: Record<Work, { heading: string; ofAll: (name: string) => string }> = {
  written: { heading: 'Written', ofAll: (name) => `articles by ${name}` },
  reviewed: { heading: 'Reviewed articles', ofAll: (name) => `articles reviewed by ${name}` },
  'reviewed-conditions': {
    heading: 'Reviewed conditions',
    ofAll: (name) => `conditions reviewed by ${name}`,
  },
  'reviewed-symptoms': { heading: 'Reviewed symptoms', ofAll: (name) => `symptoms reviewed by ${name}` },
  'reviewed-treatments': {
    heading: 'Reviewed treatments and tests',
    ofAll: (name) => `treatments and tests reviewed by ${name}`,
  },
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
    const pages = teasers(WORKS[work], docs)
    const { heading, ofAll } = WORK_TITLES[work]
    const more = {
      label: `All ${total} ${ofAll(fullName(expert))}`,
      href: `${pagePath('experts', expert.slug ?? '')}/${work}`,
    }
    return pages.length > 0 ? { id: work, heading, pages, more: total > pages.length ? more : undefined } : []
  }),
})
