import { INSTEAD } from '@/collections/Withdrawals/instead'
import { isReviewed, REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/src/governance/subject'
import { linkTo } from '@/src/presenters/links'
import { date, paragraphs } from '@/src/presenters/text'
import { visitor } from '@/src/queries/reader'
import { siteSettings } from '@/src/queries/site'
import { withdrawalAt } from '@/src/queries/withdrawal'
import { framed, type LoadedPage } from '../page'

const ALL: Record<ReviewedCollection, string> = {
  articles: 'All articles',
  conditions: 'All conditions',
  symptoms: 'All symptoms',
  treatments: 'All treatments and tests',
}

/**
 * The notice in place of a withdrawn page: what stood there, why it does not any more, where to go on. The
 * lists below the page went with it.
 */
export async function gone(path: string): Promise<LoadedPage | undefined> {
  const [root, collection, slug] = path.split('/')
  if (!isReviewed(collection)) return undefined
  const notice = await withdrawalAt([root, collection, slug].join('/'))
  if (!notice) return undefined
  const [instead] = REVIEWED_COLLECTIONS.flatMap((kind) => linkTo(kind, notice[INSTEAD[kind]]) ?? [])
  const since = date(notice.createdAt)
  return framed({ path, reader: visitor }, await siteSettings(), {
    content: {
      kind: 'message',
      title: `“${notice.title}” was withdrawn`,
      paragraphs: paragraphs(notice.reason),
      note: since && `Withdrawn on ${since.text}.`,
      hasSearch: true,
      links: [
        ...(instead ? [{ ...instead, label: `Read instead: ${instead.label}` }] : []),
        { label: ALL[collection], href: `/${collection}` },
      ],
    },
    data: [notice],
    framing: { title: `Withdrawn: ${notice.title}`, isIndexed: false, hasSearch: false },
  })
}
