import { idOf, idsOf } from '@/src/content/idOf'
import type { Article } from '@/src/payload-types'
import { type Json, rows, said } from './said'

/** What a reviewer of an article vouches for. */
export type ArticleContent = {
  title: string
  summary: string
  hero?: string
  body?: Json
  faqs: Json[]
  conditions: string[]
  symptoms: string[]
  treatments: string[]
  sources: Json[]
  noRedFlagsBecause?: string
  language?: string
}

/** Said of no article, so that what was signed off before languages counted still is. */
const USUAL_LANGUAGE = 'en'

/**
 * What readers learn from an article, in one form however it was stored or sent: title, summary, main picture,
 * body with its care cards, questions, sources, what it is about, and the decision that no red flags apply.
 * It leaves out the path, SEO, people and dates, the day a source was last looked at, the order of
 * what the article is about, and everything that is empty, for nothing and an empty value say the same.
 */
export const articleContent = (article: Partial<Article>): ArticleContent => ({
  title: article.title ?? '',
  summary: article.summary ?? '',
  hero: idOf(article.hero),
  body: said(article.body),
  faqs: rows(article.faqs),
  conditions: ids(article.conditions),
  symptoms: ids(article.symptoms),
  treatments: ids(article.treatments),
  sources: rows(article.sources?.map(({ accessedOn, ...source }) => source)),
  noRedFlagsBecause: article.noRedFlagsBecause || undefined,
  language: article.language === USUAL_LANGUAGE ? undefined : (article.language ?? undefined),
})

/** In one order, for in which order an article is about things says nothing. */
const ids = (related: Parameters<typeof idsOf>[0]): string[] => [...new Set(idsOf(related))].sort()
