import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint } from 'payload'
import { isPublisher } from '@/collections/access/roles'
import { connectionOf } from '@/src/db/connectionOf'
import { withinTransaction } from '@/src/db/inTransaction'
import { answer, bodyOf, staffArticle } from './staffArticle'

/**
 * `POST /api/articles/:id/related/order`: puts the links of an article into the order of `links`, a list of
 * their ids. Links that are not named, because somebody else added them meanwhile, come after these; ids that
 * are gone are passed over.
 */
export const order: Endpoint = {
  path: '/:id/related/order',
  method: 'post',
  handler: async (req) => {
    const { id: source } = await staffArticle(req)
    if (!isPublisher(req.user)) throw new APIError('Only editors put links in order.', 403, undefined, true)
    const { links } = await bodyOf(req)
    if (!Array.isArray(links) || !links.every((id) => typeof id === 'string'))
      throw new APIError('“links” must be a list of ids.', 400, undefined, true)
    await withinTransaction(req, async () => {
      const connection = await connectionOf(req)
      // One after the other, so that two orders do not become a third.
      await connection.execute(sql`
        select from related_articles where source_id = ${source}::uuid order by id for update`)
      const { docs } = await req.payload.find({
        collection: 'related-articles',
        depth: 0,
        limit: 1000,
        overrideAccess: false,
        pagination: false,
        req,
        select: { order: true },
        sort: ['order', 'createdAt'],
        where: { source: { equals: source }, state: { in: ['accepted', 'pinned'] } },
      })
      const place = (id: string) => (links.includes(id) ? links.indexOf(id) : links.length)
      const sorted = docs.toSorted((one, other) => place(one.id) - place(other.id))
      for (const [index, { id, order: before }] of sorted.entries())
        if (before !== index + 1)
          await req.payload.update({
            collection: 'related-articles',
            data: { order: index + 1 },
            depth: 0,
            id,
            overrideAccess: false,
            req,
          })
    })
    return answer({ message: 'Put in order.' })
  },
}
