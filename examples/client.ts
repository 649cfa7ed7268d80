import { PayloadSDK } from '@payloadcms/sdk'
import type { Config } from '../src/payload-types'

/**
 * A client of the content API, typed by the content model: copy it together with `src/payload-types.ts`. It
 * sends no login, so it gets what is published.
 */
export const contentOf = (site: string) => new PayloadSDK<Config>({ baseURL: `${site}/api` })

/** The newest articles about a condition, with what a list of links needs. */
export async function articlesAbout(site: string, condition: string) {
  const { docs } = await contentOf(site).find({
    collection: 'articles',
    where: { 'conditions.slug': { equals: condition } },
    select: { title: true, slug: true, summary: true, lastReviewedAt: true },
    sort: '-publishedAt',
    limit: 10,
    depth: 0,
  })
  return docs
}
