import type { PageView } from '@/src/presenters/viewModels'

/** Shown while the database cannot be reached, so it is made without it. */
export const unavailable: PageView = {
  frame: {
    lang: 'en',
    title: 'Please try again in a moment',
    siteName: 'Salus',
    navigation: [],
    breadcrumbs: [],
    isIndexed: false,
  },
  content: {
    kind: 'message',
    title: 'Please try again in a moment',
    text: 'This page cannot be shown right now. In an emergency call your local emergency number.',
    links: [],
  },
}
