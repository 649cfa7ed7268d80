import type { Article, Expert } from '@/src/payload-types'
import { body } from './body'
import { fullName } from './links'
import { picture } from './picture'
import { teasers } from './teasers'
import { PAGE_IDS, uniqueIds } from './text'
import type { ExpertView } from './viewModels'

type Work = { written: Partial<Article>[]; reviewed: Partial<Article>[]; quoted: Partial<Article>[] }

export const expertView = (expert: Partial<Expert>, { quoted, reviewed, written }: Work): ExpertView => ({
  kind: 'expert',
  name: fullName(expert),
  jobTitle: expert.jobTitle || undefined,
  affiliation: expert.affiliation || undefined,
  photo: picture(expert.photo),
  bio: body(
    expert.bio,
    uniqueIds([...PAGE_IDS, 'specialties', 'credentials', 'interests', 'written', 'reviewed', 'quoted']),
  ),
  credentials: (expert.credentials ?? []).map(({ award, body: awardedBy, registration }) => ({
    award,
    body: awardedBy || undefined,
    registration: registration || undefined,
  })),
  specialties: expert.specialties ?? [],
  interests: expert.interests || undefined,
  written: teasers('articles', written),
  reviewed: teasers('articles', reviewed),
  quoted: teasers('articles', quoted),
})
