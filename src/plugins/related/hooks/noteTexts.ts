import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/src/content/idOf'

import type { RelatedArticle } from '@/src/payload-types'
import { newestArticle } from '@/src/related/newestArticle'
import { profileOf } from '@/src/related/suggest'

export type TextsThen = { source: number[]; target: number[] }

/** What both articles say when their link is dismissed, to know later whether that still holds. */
export const noteTexts: CollectionBeforeChangeHook<RelatedArticle> = async ({ data, originalDoc, req }) => {
  const state = data.state ?? originalDoc?.state
  if (state !== 'dismissed') return { ...data, textsThen: null }
  if (originalDoc?.state === 'dismissed') return data
  const textsThen: TextsThen = {
    source: await newestSignature(req, idOf(data.source ?? originalDoc?.source)),
    target: await newestSignature(req, idOf(data.target ?? originalDoc?.target)),
  }
  return { ...data, textsThen }
}

/** What an article says now, drafts included. */
export async function newestSignature(req: PayloadRequest, id: string | undefined): Promise<number[]> {
  const article = id ? await newestArticle(req, id) : undefined
  return article ? (await profileOf(req, article)).signature : []
}
