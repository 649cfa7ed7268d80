import type { PayloadRequest } from 'payload'
import type { Article } from '@/src/payload-types'
import { fieldProblems } from '@/src/problems/fieldProblems'
import type { Problem } from '@/src/problems/problem'
import { contentHash } from './contentHash'
import { missingIn } from './missingIn'
import { reviewState } from './reviewState'
import type { Reviewed, ReviewedCollection } from './subject'

/**
 * All that has to be mended before a page goes before readers. It is asked when it is published, and before: mended
 * after a sign-off it would be new, and void that.
 */
export async function problemsIn<Slug extends ReviewedCollection>(
  req: PayloadRequest,
  collection: Slug,
  document: Partial<Reviewed[Slug]> & { id: string },
): Promise<Problem[]> {
  const ofFields = await fieldProblems(req, collection, document)
  const places = new Set(ofFields.map(({ path }) => path))
  return [
    ...ofFields,
    ...missingIn(collection, document).filter(({ path }) => !places.has(path)),
    ...(collection === 'articles' ? await untold(req, document) : []),
  ]
}

/** Readers who know an earlier content are told what is new. Only articles do so. */
async function untold(req: PayloadRequest, article: Partial<Article> & { id: string }): Promise<Problem[]> {
  const known = (await reviewState(req, article.id))?.published_hash
  if (!known || known === contentHash('articles', article)) return []
  const message = 'Readers know an earlier content. Say what you changed, and why.'
  return [
    ...(article.change?.what?.trim() ? [] : [{ path: 'change.what', label: 'What was changed', message }]),
    ...(article.change?.why?.trim() ? [] : [{ path: 'change.why', label: 'Why it was changed', message }]),
  ]
}

/** In one sentence for each, for whoever is told in one message. */
export const inWords = (problems: readonly Problem[]): string =>
  problems.map(({ label, message }) => `${label}: ${message}`).join(' ')
