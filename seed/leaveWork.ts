import type { PayloadRequest } from 'payload'
import { existingIds } from './existingIds'
import { hashOf } from './publishSignedOff'

/** Drafts in the middle of things, so that newcomers see how work goes from one to the other. */
const WORK = [
  {
    slug: 'walking-with-spinal-stenosis',
    summary:
      'How far to walk with a narrow spinal canal, how to rest on the way, and which signs need a doctor.',
    changesRequested: {
      by: 'leila-thornbury',
      comment:
        'The summary now promises signs that need a doctor. Please say in the text which of them need help on the same day.',
    },
  },
  {
    slug: 'nerve-gliding-exercises',
    summary: 'Gentle movements that let an irritated nerve slide again, and when to stop them.',
  },
]

/** Leaves drafts of articles that were just written waiting for a sign-off, or sent back. */
export async function leaveWork(req: PayloadRequest, articles: ReadonlyMap<string, string>): Promise<void> {
  const experts = await existingIds(
    req,
    'experts',
    WORK.flatMap(({ changesRequested }) => changesRequested?.by ?? []),
  )
  for (const { changesRequested, slug, summary } of WORK) {
    const article = articles.get(slug)
    if (!article) continue
    const asSeeder = { depth: 0, overrideAccess: true, req }
    await req.payload.update({
      collection: 'articles',
      data: { summary, change: { what: 'The summary.', why: 'It did not say who the page is for.' } },
      draft: true,
      id: article,
      ...asSeeder,
    })
    const entry = { article, contentHash: await hashOf(req, { collection: 'articles', id: article }) }
    await req.payload.create({
      collection: 'sign-offs',
      // Of whoever may give it: the experts of the library have no logins.
      data: { ...entry, decision: 'requested' },
      ...asSeeder,
    })
    if (changesRequested)
      await req.payload.create({
        collection: 'sign-offs',
        data: {
          ...entry,
          comment: changesRequested.comment,
          decision: 'changesRequested',
          reviewer: experts.get(changesRequested.by),
        },
        ...asSeeder,
      })
  }
}
