import { type ArticleContent, articleContent } from './articleContent'
import { type Json, said } from './said'
import type { Reviewed, ReviewedCollection } from './subject'
import { conditionContent, symptomContent, type TopicContent, treatmentContent } from './topicContent'

/** What a reviewer vouches for. */
export type ReviewedContent = ArticleContent | TopicContent

/** What a reviewer reads: the content, and what readers will be told is new in it. */
export type ReadContent = ReviewedContent & { change?: Json }

type Contents = { [Slug in ReviewedCollection]: (document: Partial<Reviewed[Slug]>) => ReviewedContent }

const CONTENTS: Contents = {
  articles: articleContent,
  conditions: conditionContent,
  symptoms: symptomContent,
  treatments: treatmentContent,
}

/** What counts as content of a page, in one form however it was stored or sent. */
export const reviewedContent = <Slug extends ReviewedCollection>(
  collection: Slug,
  document: Partial<Reviewed[Slug]>,
): ReviewedContent => CONTENTS[collection](document)

/** `change` is shown to readers, too, but empties when it was shown, so that it cannot be part of the hash. */
export const readContent = <Slug extends ReviewedCollection>(
  collection: Slug,
  document: Partial<Reviewed[Slug]>,
): ReadContent => ({
  ...reviewedContent(collection, document),
  change: 'change' in document ? said(document.change) : undefined,
})
