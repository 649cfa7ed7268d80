import { nodes, type Row, rows, words } from '@/src/content/form'
import { TOPIC_COLLECTIONS } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'
import type { Article } from '@/src/payload-types'

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isUuid) : [])

/** What stands in the form of an article while it is written, as far as it says what the article is about. */
export function written(form: Row, id: string | undefined): Partial<Article> {
  return {
    id,
    title: words(form.title),
    summary: words(form.summary),
    language: (words(form.language) || 'en') as Article['language'],
    body: richText(form.body),
    faqs: rows(form.faqs).map(({ answer, question }) => ({
      question: words(question),
      answer: richText(answer),
    })),
    ...Object.fromEntries(TOPIC_COLLECTIONS.map((collection) => [collection, ids(form[collection])])),
  }
}

function richText(value: unknown): Article['body'] {
  return {
    root: {
      type: 'root',
      children: nodes(value) as Article['body']['root']['children'],
      direction: null,
      format: '',
      indent: 0,
      version: 1,
    },
  }
}
