import { linkTo } from '@/src/presenters/links'
import { date, paragraphs } from '@/src/presenters/text'
import { visitor } from '@/src/queries/reader'
import { siteSettings } from '@/src/queries/site'
import { withdrawalAt } from '@/src/queries/withdrawal'
import { framed, type LoadedPage } from '../page'

/** The notice in place of a withdrawn article: what stood there, why it does not any more, where to go on. */
export async function gone(path: string): Promise<LoadedPage | undefined> {
  const notice = await withdrawalAt(path)
  if (!notice) return undefined
  const instead = linkTo('articles', notice.instead)
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
        { label: 'All articles', href: '/articles' },
      ],
    },
    data: [notice],
    framing: { title: `Withdrawn: ${notice.title}`, isIndexed: false, hasSearch: false },
  })
}
