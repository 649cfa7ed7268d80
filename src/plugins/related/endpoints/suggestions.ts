import type { Endpoint, PayloadRequest } from 'payload'
import { idOf } from '@/src/content/idOf'
import { connectionOf } from '@/src/db/connectionOf'
import type { RelatedArticle } from '@/src/payload-types'
import { isSubstantiallyChanged } from '@/src/related/changed'
import { MOST_OFFERS, offersFor } from '@/src/related/offers'
import type { Profile } from '@/src/related/profile'
import { reasonsOf } from '@/src/related/reasons'
import type { Signals } from '@/src/related/signals'
import { keptSignatures } from '@/src/related/store'
import { profileOf } from '@/src/related/suggest'
import type { TextsThen } from '../hooks/noteTexts'
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
  dismissed?: { reason: string; updatedAt: string }
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
    const connection = await connectionOf(req)
    const found = await offersFor(connection, profile, MOST_OFFERS + decided.size)
    const titles = await titlesOf(
      req,
      found.map(({ target }) => target),
    )
    const texts = await keptSignatures(
      connection,
      found.map(({ target }) => target).filter((target) => decided.has(target)),
    )
    const shown = found.flatMap(({ score, signals, target }): ShownSuggestion[] => {
      const title = titles.get(target)
      const link = decided.get(target)
      if (!title || (link && !isOpenAgain(link, profile, texts.get(target) ?? []))) return []
      return [
        {
          ...{ target, title, score, signals, reasons: reasonsOf(signals) },
          ...(link && { dismissed: { reason: link.dismissReason ?? '', updatedAt: link.updatedAt } }),
        },
      ]
    })
    const body: Suggestions = { suggestions: shown.slice(0, MOST_OFFERS) }
    return answer(body)
  },
}

type Decided = Pick<RelatedArticle, 'dismissReason' | 'state' | 'updatedAt'> & { textsThen: TextsThen | null }

/** More than anybody decides about one article. */
const MOST_DECIDED = 1000

/** What was decided about the links of an article, by their targets. */
async function decidedOf(req: PayloadRequest, source: string): Promise<Map<string | undefined, Decided>> {
  const { docs } = await req.payload.find({
    collection: 'related-articles',
    depth: 0,
    limit: MOST_DECIDED,
    overrideAccess: true,
    pagination: false,
    req,
    select: { dismissReason: true, state: true, target: true, textsThen: true, updatedAt: true },
    where: { source: { equals: source } },
  })
  return new Map(
    docs.map(({ target, textsThen, ...link }) => [
      idOf(target),
      { ...link, textsThen: textsThen as TextsThen | null },
    ]),
  )
}

/** A dismissal holds until either of the two says something substantially different. */
const isOpenAgain = (
  { state, textsThen }: Decided,
  { signature }: Profile,
  target: readonly number[],
): boolean =>
  state === 'dismissed' &&
  textsThen !== null &&
  (isSubstantiallyChanged(textsThen.source, signature) || isSubstantiallyChanged(textsThen.target, target))
