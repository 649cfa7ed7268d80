import { siteName } from '@/src/presenters/siteName'
import type { PageView } from '@/src/presenters/viewModels'

const withoutDatabase = (title: string, text: string, isSearchable: boolean): PageView => ({
  frame: {
    lang: 'en',
    title,
    heading: title,
    kind: 'website',
    siteName: siteName(),
    navigation: [],
    breadcrumbs: [],
    hasSearch: false,
    isIndexed: false,
  },
  content: {
    kind: 'message',
    title,
    paragraphs: [text],
    hasSearch: isSearchable,
    links: [{ label: 'Start page', href: '/' }],
  },
})

/** Shown while the database cannot be reached, so it is made without it. */
export const unavailable = withoutDatabase(
  'Please try again in a moment',
  'This page cannot be shown right now. In an emergency call your local emergency number.',
  false,
)

/** Shown when making a page fails. What it says must not fail, too. */
export const faulty = withoutDatabase(
  'Something went wrong here',
  'This page cannot be shown, and it is not your fault. In an emergency call your local emergency number.',
  true,
)
