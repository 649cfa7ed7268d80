import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import type { Article } from '@/src/payload-types'
import { addressesOf } from './addressesOf'
import { saveUses } from './store'

type Linking = Pick<Article, 'body' | 'faqs' | 'sources'>

/** Takes the addresses of an article as readers have it into the list, within the request’s transaction. */
export async function takeIn(req: PayloadRequest, id: string): Promise<void> {
  const article = await req.payload.db.findOne<Linking & { id: string }>({
    collection: 'articles',
    req,
    select: { body: true, faqs: true, sources: true },
    where: { id: { equals: id } },
  })
  const uses = article ? addressesOf(article, req.payload.config.serverURL) : []
  await saveUses(await connectionOf(req), id, uses)
}
