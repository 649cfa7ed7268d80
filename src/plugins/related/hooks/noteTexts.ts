import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/src/content/idOf'
import { connectionOf } from '@/src/db/connectionOf'
import { newestContent } from '@/src/governance/newestContent'
import type { RelatedArticle } from '@/src/payload-types'
import { keptSignatures } from '@/src/related/store'
import { profileOf } from '@/src/related/suggest'

/** Sketches of what both articles said: the one as it stood in its form, the other as readers have it. */
export type TextsThen = { source: number[]; target: number[] }

/**
 * What both articles say when their link is dismissed, to know later whether that still holds. Whoever
 * dismisses what was dismissed before (`again`) does so by what they say now.
 */
export const noteTexts: CollectionBeforeChangeHook<RelatedArticle> = async ({ data, originalDoc, req }) => {
  const state = data.state ?? originalDoc?.state
  if (state !== 'dismissed') return { ...data, textsThen: null }
  if (originalDoc?.state === 'dismissed' && req.query?.again !== 'true') return data
  const source = idOf(data.source ?? originalDoc?.source)
  const target = idOf(data.target ?? originalDoc?.target)
  const textsThen: TextsThen = {
    source: await newestSignature(req, source),
    target: target ? ((await keptSignatures(await connectionOf(req), [target])).get(target) ?? []) : [],
  }
  return { ...data, textsThen }
}

async function newestSignature(req: PayloadRequest, id: string | undefined): Promise<number[]> {
  const article = id ? await newestContent(req, { collection: 'articles', id: id }) : undefined
  return article ? (await profileOf(req, article)).signature : []
}
