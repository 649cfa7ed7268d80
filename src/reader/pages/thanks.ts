import { documentAt } from '@/src/queries/page'
import { assemble, type LoadPage } from '../page'

/** Follows an answer to “Was this page helpful?”. */
export const thanks: LoadPage = (request) =>
  assemble(request, async () => {
    const path = request.query.get('page') ?? ''
    const back = (await documentAt(path)) ? [{ label: 'Back to the page', href: path }] : []
    return {
      content: {
        kind: 'message',
        title: 'Thank you',
        paragraphs: [
          'Your answer helps us to see which pages need work. We keep no more of it than a count.',
        ],
        hasSearch: true,
        links: [...back, { label: 'Start page', href: '/' }],
      },
      data: [],
      framing: { title: 'Thank you', isIndexed: false, hasSearch: false },
    }
  })
