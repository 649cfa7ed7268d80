import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '@/src/content/idOf'
import { connectionOf } from '@/src/db/connectionOf'
import { isSubstantiallyChanged } from '@/src/related/changed'
import { MOST_OFFERS, offersFor } from '@/src/related/offers'
import type { Profile } from '@/src/related/profile'
import { reasonsOf } from '@/src/related/reasons'
import type { Signals } from '@/src/related/signals'
import { profileOf } from '@/src/related/suggest'
import { newestSignature, type TextsThen } from '../hooks/noteTexts'
import { titlesOf } from '../titlesOf'
import { answer, bodyOf, staffArticle } from './staffArticle'
import { written } from './written'

export type ShownSuggestion = {
  target: string
  title: string
  reasons: string
  score: number
  signals: Signals
  /** Where it was dismissed, and one of the two says something else since. */
  dismissed?: { id: string; reason: string }
}
export type Suggestions = { suggestions: ShownSuggestion[] }

/**
 * `POST /api/articles/:id/related/suggestions`: what readers of an article may want next, by what stands in
 * its form, which is the body of the request. Nothing is saved.
 */
export const suggestions: Endpoint = {
  path: '/:id/related/suggestions',
  method: 'post',
  handler: async (req) => {
    const { id } = await staffArticle(req)
    const profile = await profileOf(req, written(await bodyOf(req), id))
    const decided = await decidedOf(req, id)
    const found = await offersFor(await connectionOf(req), profile, MOST_OFFERS + decided.size)
    const titles = await titlesOf(
      req,
      found.map(({ target }) => target),
    )
    const shown: ShownSuggestion[] = []
    for (const { score, signals, target } of found) {
      const title = titles.get(target)
      const link = decided.get(target)
      if (!title || (link && !(await isOpenAgain(req, link, profile, target)))) continue
      shown.push({
        ...{ target, title, score, signals, reasons: reasonsOf(signals) },
        ...(link && { dismissed: { id: link.id, reason: link.dismissReason ?? '' } }),
      })
    }
    const body: Suggestions = { suggestions: shown.slice(0, MOST_OFFERS) }
    return answer(body)
  },
}

type Decided = {
  id: string
  isDismissed: boolean
  dismissReason: string | null | undefined
  textsThen: TextsThen | null
}

/** What was decided about the links of an article, by their targets. */
async function decidedOf(req: PayloadRequest, source: string): Promise<Map<string | undefined, Decided>> {
  const { docs } = await req.payload.find({
    collection: 'related-articles',
    depth: 0,
    limit: 200,
    overrideAccess: true,
    pagination: false,
    req,
    select: { dismissReason: true, state: true, target: true, textsThen: true },
    where: { source: { equals: source } },
  })
  return new Map(
    docs.map(({ dismissReason, id, state, target, textsThen }) => [
      idOf(target),
      { id, isDismissed: state === 'dismissed', dismissReason, textsThen: textsThen as TextsThen | null },
    ]),
  )
}

/** A dismissal holds until either of the two says something substantially different. */
async function isOpenAgain(
  req: PayloadRequest,
  { isDismissed, textsThen }: Decided,
  { signature }: Profile,
  target: string,
): Promise<boolean> {
  if (!isDismissed || !textsThen) return false
  return (
    isSubstantiallyChanged(textsThen.source, signature) ||
    isSubstantiallyChanged(textsThen.target, await newestSignature(req, target))
  )
}
