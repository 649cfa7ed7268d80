import { toSlug } from '@/collections/fields/slug'
import type { Article } from '@/src/payload-types'
import {
  block,
  bulletList,
  heading,
  numberedList,
  paragraph,
  type RichText,
  richText,
} from '@/src/richtext/build'
import { type Attribution, attribute, type KnownExpert } from './attribution'
import type { ArticleText, Block, Quote, Section } from './text/articleText'

export type ArticleDraft = Pick<
  Article,
  'title' | 'slug' | 'summary' | 'body' | 'faqs' | 'language' | 'importHash'
> & { slug: string; _status: 'draft' }

type Known = { experts: readonly KnownExpert[]; importHash: string }

/** What is stored for an article: the recognised structure in the form of the editor. */
export function toDraft(article: ArticleText, { experts, importHash }: Known): ArticleDraft {
  const nodesOf = (part: Block): Node => toNode(part, (name) => attribute(name, experts))
  const sections = [...article.sections, ...(article.conclusion ? [article.conclusion] : [])]
  return {
    title: article.title,
    slug: toSlug(article.title),
    summary: article.summary,
    body: richText(
      ...article.intro.map(nodesOf),
      ...sections.flatMap((section: Section) => [
        heading('h2', section.heading),
        ...section.blocks.map(nodesOf),
      ]),
    ),
    faqs: article.faqs.map(({ question, answer }) => ({
      question,
      answer: richText(...answer.map(nodesOf)),
    })),
    language: 'en',
    importHash,
    _status: 'draft',
  }
}

type Node = RichText['root']['children'][number]

function toNode(part: Block, attributionOf: (name: string) => Attribution): Node {
  switch (part.type) {
    case 'paragraph':
      return paragraph(part.text)
    case 'list':
      return part.isOrdered ? numberedList(...part.items) : bulletList(...part.items)
    case 'factList':
      return block('factList', {
        kind: part.kind,
        ...(part.intro !== undefined && { intro: part.intro }),
        items: part.items.map((item) => ({ ...item })),
      })
    case 'quote':
      return block('quote', { text: part.text, ...speakerOf(part, attributionOf(part.name)) })
  }
}

const speakerOf = ({ name, role }: Quote, attribution: Attribution) =>
  attribution.found === 'one'
    ? { expert: attribution.expert.id }
    : { attribution: { name, ...(role && { role }) } }
