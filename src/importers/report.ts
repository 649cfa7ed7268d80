import type { Attribution } from './attribution'
import { missingParts } from './missingParts'
import {
  type ArticleText,
  type Block,
  blocksOf,
  factListsOf,
  type Note,
  type Quote,
} from './text/articleText'

export type ImportReport =
  | { outcome: 'unchanged'; file: string; id: string; title: string; isInTrash: boolean }
  | {
      outcome: 'created'
      file: string
      id: string
      article: ArticleText
      quotes: { quote: Quote; attribution: Attribution }[]
      overlong: Note[]
    }

type Created = Extract<ImportReport, { outcome: 'created' }>

/** What the person who imports is told about one file. */
export function reportText(report: ImportReport): string {
  const { file, id, outcome } = report
  const path = `/admin/collections/articles/${report.outcome === 'unchanged' && report.isInTrash ? 'trash/' : ''}${id}`
  if (outcome === 'unchanged') {
    const where = report.isInTrash ? ', and its article is in the trash' : ''
    return `${file}: imported before as “${report.title}”${where}, nothing changed\n  ${path}`
  }
  return [
    `${file}: new draft “${report.article.title}”`,
    `  ${path}`,
    ...part('Recognised', recognised(report)),
    ...part('Left as text', leftAsText(report.article)),
    ...part('Dropped', dropped(report.article)),
    ...part('To add before it can be published', missingParts(report)),
  ].join('\n')
}

const part = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [`  ${title}:`, ...lines.map((line) => `    - ${line}`)] : []

function recognised({ article, quotes }: Created): string[] {
  const { title, titleLine, sections, conclusion, faqs } = article
  return [
    `title (line ${titleLine}): ${title}`,
    ...(article.summary ? ['summary: the beginning of the first paragraph'] : []),
    ...sections.map(({ heading, line }) => `section (line ${line}): ${heading}`),
    ...factListsOf(article).map(
      ({ kind, items, line }) => `fact list (line ${line}): ${kind}, ${counted(items.length, 'item')}`,
    ),
    ...quotes.map(({ quote, attribution }) => `quote (line ${quote.line}): ${speaker(quote, attribution)}`),
    ...faqs.map(({ question, line }) => `question (line ${line}): ${question}`),
    ...(conclusion ? [`conclusion (line ${conclusion.line}): ${conclusion.heading}`] : []),
  ]
}

function speaker({ name, role }: Quote, attribution: Attribution): string {
  const asText = `${[name, role].filter(Boolean).join(', ')}; kept as text, because`
  switch (attribution.found) {
    case 'one':
      return `${name}; linked to the expert “${attribution.expert.name}”${attribution.expert.isPublished ? '' : ', who is not published yet'}`
    case 'several':
      return `${asText} ${attribution.count} experts have this name`
    case 'none':
      return `${asText} no expert has this name`
  }
}

function leftAsText(article: ArticleText): string[] {
  const parts = [...blocksOf(article), ...article.faqs.flatMap(({ answer }) => answer)]
  const plain = (type: Block['type']) => parts.filter((block) => block.type === type).map(({ line }) => line)
  const paragraphs = plain('paragraph')
  const lists = plain('list')
  return [
    ...(paragraphs.length > 0 ? [`${counted(paragraphs.length, 'paragraph')} (${linesOf(paragraphs)})`] : []),
    ...(lists.length > 0 ? [`${counted(lists.length, 'list')} without labels (${linesOf(lists)})`] : []),
    ...article.notes.map(({ line, text }) => `line ${line}: ${text}`),
  ]
}

const dropped = ({ dropped, bylines, relatedTitles }: ArticleText) => [
  ...dropped.map(({ line, text, why }) => `line ${line}: ${text} (${why})`),
  ...bylines.map(({ line, text }) => `line ${line}: ${text} (byline, see below)`),
  ...relatedTitles.map(({ line, text }) => `line ${line}: ${text} (title of a related article, see below)`),
]

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const linesOf = (lines: readonly number[]) => `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`
