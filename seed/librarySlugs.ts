import { articles } from './articles'
import { conditions } from './conditions'
import { experts } from './experts'
import type { References } from './references'
import { symptoms } from './symptoms'
import { treatments } from './treatments'

const itself = (slug: string) => slug

const referencesBySlug: References = {
  media: itself,
  expert: itself,
  symptom: itself,
  treatment: itself,
  condition: itself,
  article: itself,
}

const slugsOf = (seeds: { slug: string }[]) => seeds.map(({ slug }) => slug)

/** The slugs of all documents of the demo library, by collection. */
export const librarySlugs = {
  experts: slugsOf(experts),
  symptoms: slugsOf(symptoms),
  treatments: slugsOf(treatments),
  conditions: slugsOf(conditions(referencesBySlug)),
  articles: slugsOf(articles(referencesBySlug)),
}

export type LibraryCollection = keyof typeof librarySlugs

export const libraryCollections = Object.keys(librarySlugs) as LibraryCollection[]
