import type { Expert } from '@/src/payload-types'
import { plainTexts } from '../plainText'
import type { ExpertView } from '../viewModels'
import { absolute, common, type Nodes, type PageData, pageBase } from './page'

export const expertGraph = (page: PageData, expert: Partial<Expert>, view: ExpertView): Nodes => [
  {
    '@type': 'ProfilePage',
    ...pageBase(page),
    dateModified: expert.updatedAt,
    mainEntity: { '@id': `${page.url}#person` },
  },
  {
    '@type': 'Person',
    '@id': `${page.url}#person`,
    name: view.name,
    honorificPrefix: expert.honorific || undefined,
    url: page.url,
    description: plainTexts(view.bio)[0],
    jobTitle: view.jobTitle,
    affiliation: view.affiliation ? { '@type': 'Organization', name: view.affiliation } : undefined,
    image: view.photo && absolute(page.siteURL, view.photo.src),
    knowsAbout: view.specialties,
    hasCredential: view.credentials.map(({ award, body }) => ({
      '@type': 'EducationalOccupationalCredential',
      name: award,
      recognizedBy: body ? { '@type': 'Organization', name: body } : undefined,
    })),
  },
  ...common(page),
]
