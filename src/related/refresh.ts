import type { Payload, PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import { inTransaction } from '@/src/db/inTransaction'
import { onlyOne } from '@/src/db/onlyOne'
import type { Article } from '@/src/payload-types'
import { type Due, markDone, markNear, markSpread, nextDue, postpone } from './due'
import { neighboursOf } from './neighbours'
import { offersFor } from './offers'
import { dropSuggestions, storeSuggestions, suggestedTo } from './stored'
import { profileOf, type Suggestion } from './suggest'

/** How many articles around one that changed are made anew. */
const MOST_NEIGHBOURS = 30
const AT_ONCE = 20

/**
 * Makes suggestions anew for articles that changed, and for those around them, until all is done or the time
 * (in milliseconds) is over. What it did not come to, or was killed in, stays noted and is done by the next
 * run; done twice, it gives the same.
 */
export async function refreshSuggestions(payload: Payload, time: number): Promise<void> {
  const end = performance.now() + time
  if ((await nextDue(payload.db.drizzle, 1)).length === 0) return
  await onlyOne(payload, 'suggestions', async () => {
    const failed = new Set<string>()
    while (performance.now() < end) {
      const due = await nextDue(payload.db.drizzle, AT_ONCE)
      const open = due.filter(({ article }) => !failed.has(article))
      if (open.length === 0) return
      for (const one of open) {
        if (performance.now() > end) return
        await refreshOne(payload, one).catch(async (err) => {
          failed.add(one.article)
          payload.logger.error({ err, msg: `No suggestions were made for the article ${one.article}.` })
          await postpone(payload.db.drizzle, one)
        })
      }
    }
  })
}

async function refreshOne(payload: Payload, due: Due): Promise<void> {
  const { article, spreads } = due
  const { drizzle } = payload.db
  // Those around it are noted first, so that none is forgotten when this ends before its time.
  if (spreads) {
    await markNear(drizzle, await around(payload, article))
    await markSpread(drizzle, due)
  }
  await inTransaction(payload, async (req) => {
    const connection = await connectionOf(req)
    const live = await liveArticle(req, article)
    if (live) await storeSuggestions(connection, article, await suggestionsOf(req, live))
    else await dropSuggestions(connection, article)
    await markDone(connection, due)
  })
}

/** Those it was suggested to, and those it may be suggested to now. */
async function around({ db }: Payload, article: string): Promise<string[]> {
  const before = await suggestedTo(db.drizzle, article, MOST_NEIGHBOURS)
  const now = await neighboursOf(db.drizzle, article, MOST_NEIGHBOURS)
  return [...new Set([...now, ...before])]
}

async function liveArticle(req: PayloadRequest, id: string): Promise<Article | undefined> {
  const article = await req.payload.findByID({
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
  return article?._status === 'published' ? article : undefined
}

const suggestionsOf = async (req: PayloadRequest, article: Article): Promise<Suggestion[]> =>
  offersFor(await connectionOf(req), await profileOf(req, article))
