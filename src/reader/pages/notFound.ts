import { visitor } from '@/src/queries/reader'
import { siteSettings } from '@/src/queries/site'
import { framed, type LoadedPage } from '../page'

/** The one page of every address that leads nowhere. */
export const notFound = async (): Promise<LoadedPage> =>
  framed({ path: '', reader: visitor }, await siteSettings(), {
    content: {
      kind: 'message',
      title: 'This page is not here',
      paragraphs: ['The address may be mistyped, or the page was moved or taken down.'],
      hasSearch: true,
      links: [
        { label: 'Start page', href: '/' },
        { label: 'Articles', href: '/articles' },
        { label: 'Conditions A to Z', href: '/conditions' },
      ],
    },
    data: [],
    framing: { title: 'Page not found', isIndexed: false, hasSearch: false },
  })
