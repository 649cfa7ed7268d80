import { pagePath } from '@/src/content/pages'
import type { Article, RelatedArticle, Site } from '@/src/payload-types'
import { body, levelled, outline } from './body'
import { inLanguage, langOf, SITE_LANGUAGE } from './inLanguage'
import { linksTo, linkTo } from './links'
import { picture } from './picture'
import { readingMinutes, wordCount } from './readingTime'
import { reviewView } from './review'
import { date, PAGE_IDS, uniqueIds } from './text'
import type { ArticleView, CareCardView, Teaser } from './viewModels'

const SOURCE_KINDS: Record<NonNullable<Article['sources']>[number]['kind'], string> = {
  guideline: 'Guideline',
  systematicReview: 'Systematic review',
  study: 'Study',
  reference: 'Reference work',
  patientInformation: 'Information for patients',
  other: 'Other source',
}

export const RELATED_KINDS: Record<RelatedArticle['kind'], string> = {
  sameTopic: 'On the same topic',
  nextStep: 'Next step',
  background: 'Background',
  alternative: 'Another way',
}

export type ArticleData = {
  article: Partial<Article>
  links: Partial<RelatedArticle>[]
  now: Date
  site: Partial<Site>
}

const isEmergency = (node: { type: string }): node is CareCardView =>
  node.type === 'careCard' && 'level' in node && node.level === 'emergency'

export function articleView({ article, links, now, site }: ArticleData): ArticleView {
  const makeId = uniqueIds(PAGE_IDS)
  const language = article.language ?? SITE_LANGUAGE
  const lang = langOf(language)
  const nodes = inLanguage(language, levelled(body(article.body, makeId)))
  const faqs = (article.faqs ?? []).map(({ answer, question }) => ({
    id: makeId(`faq ${question ?? ''}`),
    question: question ?? '',
    answer: body(answer),
  }))
  const sources = (article.sources ?? []).map(
    ({ accessedOn, doi, kind, publishedOn, publisher, title, url }) => ({
      title: title ?? '',
      publisher: publisher || undefined,
      kind: SOURCE_KINDS[kind],
      href: doi ? `https://doi.org/${doi}` : url || undefined,
      published: publishedOn?.slice(0, 4),
      accessed: date(accessedOn)?.text,
    }),
  )
  const changed = changes(article.changeLog)
  const related = relatedTeasers(links)
  const words = wordCount(nodes, faqs)
  return {
    kind: 'article',
    lang,
    title: article.title ?? '',
    summary: article.summary ?? '',
    authors: linksTo('experts', article.authors),
    published: date(article.publishedAt),
    ...reviewView(article, { now, site }),
    changes: changed,
    wordCount: words,
    readingMinutes: readingMinutes(words),
    hero: picture(article.hero),
    // What needs help at once is never far down the page.
    emergencyCards: nodes.filter(isEmergency).map((card) => ({ ...card, headingLevel: 2 })),
    contents: [
      ...outline(nodes).map((entry) => ({ ...entry, lang })),
      ...(faqs.length > 0 ? [{ id: 'questions', text: 'Questions and answers' }] : []),
      ...(sources.length > 0 ? [{ id: 'sources', text: 'Sources' }] : []),
      ...(changed.length > 0 ? [{ id: 'changes', text: 'Changes to this page' }] : []),
      ...(related.length > 0 ? [{ id: 'related', text: 'Related articles' }] : []),
    ],
    body: nodes.filter((node) => !isEmergency(node)),
    faqs,
    sources,
    disclaimer: site.disclaimer || undefined,
    related,
    path: pagePath('articles', article.slug ?? ''),
  }
}

/** Newest first. */
const changes = (log: Article['changeLog']): ArticleView['changes'] =>
  (log ?? [])
    .flatMap(({ at, isCorrection, what, why }) => {
      const day = date(at)
      return day ? { day, what: what ?? '', why: why ?? '', isCorrection: isCorrection === true } : []
    })
    .reverse()

const relatedTeasers = (links: ArticleData['links']): Teaser[] =>
  links.flatMap(({ kind, note, target }) => {
    const link = linkTo('articles', target)
    if (!link || !kind || typeof target !== 'object') return []
    return {
      ...link,
      summary: target.summary,
      why: RELATED_KINDS[kind],
      note: note || undefined,
      lang: langOf(target.language),
    }
  })
