import { type PageCollection, type TopicCollection, WORKS, type Work } from '@/src/content/pages'
import { WORK_TITLES } from '@/src/presenters/expert'
import { linkTo } from '@/src/presenters/links'
import { type Listed, pageOf } from '@/src/queries/lists'
import { linkedDocument } from '@/src/queries/page'
import { about, CONDITIONS_OF } from '@/src/queries/topics'
import { by, newestFirst } from '@/src/queries/works'
import { assemble, type LoadPage } from '../page'
import { numbered } from './lists'

type Where = ReturnType<typeof about>
type Rest = {
  /** The page that shows the first of them, and what the list it is in is called. */
  of: PageCollection
  all: string
  /** What is listed, and where below that page. */
  collection: Listed
  below: string
  where: (id: string) => Where
  sort?: string[]
  title: (name: string) => string
  /** In the way back. */
  label: string
  intro: string
}

/** All of what a page shows the first of. */
const restOf =
  ({ all, below, collection, intro, label, of, sort, title, where }: Rest): LoadPage =>
  (request) =>
    assemble(request, async () => {
      const document = await linkedDocument(of, request.slug)
      const page = linkTo(of, document)
      if (!document || !page) return undefined
      const part = await pageOf(collection, request.page, { sort, where: where(document.id) })
      if (part.docs.length === 0) return undefined
      const crumbs = [{ label: all, href: `/${of}` }, page, { label }]
      const path = `${page.href}/${below}`
      return numbered(
        { also: document, collection, crumbs, intro, part, path, title: title(page.label) },
        request,
      )
    })

const articlesAbout = (of: TopicCollection, all: string) =>
  restOf({
    of,
    all,
    collection: 'articles',
    below: 'articles',
    where: (id) => about(of, id),
    title: (name) => `Articles about ${name}`,
    label: 'Articles',
    intro: 'Everything we have written about it, the newest first.',
  })

export const articlesAboutCondition = articlesAbout('conditions', 'Conditions')
export const articlesAboutSymptom = articlesAbout('symptoms', 'Symptoms')
export const articlesAboutTreatment = articlesAbout('treatments', 'Treatments and tests')

const BY_NAME = {
  collection: 'conditions',
  below: 'conditions',
  label: 'Conditions',
  intro: 'From A to Z.',
} as const

export const conditionsOfSymptom = restOf({
  ...BY_NAME,
  of: 'symptoms',
  all: 'Symptoms',
  where: CONDITIONS_OF.symptoms,
  title: (name) => `Conditions that ${name} can come with`,
})
export const conditionsOfTreatment = restOf({
  ...BY_NAME,
  of: 'treatments',
  all: 'Treatments and tests',
  where: CONDITIONS_OF.treatments,
  title: (name) => `Conditions that ${name} is used for`,
})

const worksBy = (work: Work) =>
  restOf({
    of: 'experts',
    all: 'Experts',
    collection: WORKS[work],
    below: work,
    where: (id) => by(work, id),
    sort: newestFirst(work),
    title: (name) => sentence(WORK_TITLES[work].ofAll(name)),
    label: WORK_TITLES[work].heading,
    intro: `All of them, the ${WORKS[work] === 'articles' ? 'newest' : 'last reviewed'} first.`,
  })

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const writtenBy = worksBy('written')
export const reviewedBy = worksBy('reviewed')
export const reviewedConditionsBy = worksBy('reviewed-conditions')
export const reviewedSymptomsBy = worksBy('reviewed-symptoms')
export const reviewedTreatmentsBy = worksBy('reviewed-treatments')
export const quoting = worksBy('quoted')
