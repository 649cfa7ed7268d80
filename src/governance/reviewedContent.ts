import { idOf, idsOf } from '@/src/content/idOf'
import type { Article } from '@/src/payload-types'

export type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** What a reviewer vouches for. */
export type ReviewedContent = {
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
}

/** How a text is stored, laid out or kept by the editor, and not what it says. */
const FORM: ReadonlySet<string> = new Set([
  '$',
  'backgroundColor',
  'blockName',
  'colWidths',
  'detail',
  'direction',
  'height',
  'id',
  'indent',
  'mode',
  'style',
  'textFormat',
  'textStyle',
  'version',
  'width',
])

/** What a reviewer reads: the content, and what readers will be told is new in it. */
export type ReadContent = ReviewedContent & { change?: Json }

/** `change` is shown to readers, too, but empties when it was shown, so that it cannot be part of the hash. */
export const readContent = (article: Partial<Article>): ReadContent => ({
  ...reviewedContent(article),
  change: said(article.change),
})

/**
 * What readers learn from an article, in one form however it was stored or sent: title, summary, main picture,
 * body with its care cards, questions, sources, what it is about, and the decision that no red flags apply.
 * It leaves out the path, SEO, language, people and dates, the day a source was last looked at, the order of
 * what the article is about, and everything that is empty, for nothing and an empty value say the same.
 */
export const reviewedContent = (article: Partial<Article>): ReviewedContent => ({
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
})

/** In one order, for in which order an article is about things says nothing. */
const ids = (related: Parameters<typeof idsOf>[0]): string[] => [...new Set(idsOf(related))].sort()

const rows = (values: readonly unknown[] | null | undefined): Json[] =>
  (values ?? []).flatMap((value) => said(value) ?? [])

/** A value without what says nothing, or nothing. A number always says something, zero too. */
function said(value: unknown): Json | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item): Json[] => {
      const kept = said(item)
      return kept === undefined ? [] : [kept]
    })
    return items.length > 0 ? items : undefined
  }
  if (typeof value === 'object' && value !== null) return saidBy(value as Record<string, unknown>)
  if (typeof value === 'number') return value
  return typeof value === 'string' || typeof value === 'boolean' ? value || undefined : undefined
}

function saidBy(node: Record<string, unknown>): Json | undefined {
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (FORM.has(key) || isCount(node, key, value)) return []
    const kept = said(value)
    return kept === undefined ? [] : [[key, kept]]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** The editor counts the items of a list anew each time it opens one. */
const isCount = (node: Record<string, unknown>, key: string, value: unknown): boolean =>
  key === 'value' && typeof value === 'number' && node.type === 'listitem' && Array.isArray(node.children)
