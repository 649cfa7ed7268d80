import { listLetter } from '@/src/cache/conditional'
import type { TopicCollection } from '@/src/content/pages'
import { alphabetical } from '@/src/presenters/list'
import { indexGraph } from '@/src/presenters/structuredData/collection'
import { namesOf } from '@/src/queries/names'
import { assemble, type LoadPage } from '../page'

const WORDS = {
  conditions: {
    title: 'Conditions A to Z',
    intro: 'What can be wrong, what it feels like and what helps.',
  },
  symptoms: {
    title: 'Symptoms A to Z',
    intro: 'What you may notice, what it can mean and when to get help.',
  },
  treatments: {
    title: 'Treatments and tests A to Z',
    intro: 'What is done, what it can do and what it may cost you.',
  },
} as const

const listOf =
  (collection: TopicCollection): LoadPage =>
  (request) =>
    assemble(request, async () => {
      const words = WORDS[collection]
      const names = await namesOf(collection, listLetter(request.query.get('letter')))
      const index = alphabetical(collection, words, names)
      if (names.letter && index.groups.length === 0) return undefined
      return {
        content: index,
        data: names.names.map(({ id }) => id),
        lists: [collection],
        graph: (page) => indexGraph(page, index),
        framing: {
          title: index.title,
          description: words.intro,
          query: names.letter ? `?letter=${names.letter}` : '',
          crumbs: [{ label: words.title }],
        },
      }
    })

export const conditions = listOf('conditions')
export const symptoms = listOf('symptoms')
export const treatments = listOf('treatments')
