import type { ShareImage } from './shareImage'

/** What a page shows: plain data, complete, with every link resolved and every label chosen. */

export type Link = { label: string; href: string }
export type NavigationLink = Link & { isCurrent: boolean }
/** `lang` is the language of words that are not the site’s own. */
export type Crumb = { label: string; href?: string; lang?: string }
export type DateView = { iso: string; text: string }

export type Picture = {
  src: string
  srcset: { src: string; width: number }[]
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
}

export type Frame = {
  lang: string
  /** Of the browser’s tab: what the page is called, and the site. */
  title: string
  /** What the page is called. */
  heading: string
  /** What kind of thing a shared link shows. */
  kind: 'article' | 'profile' | 'website'
  image?: ShareImage
  /** The page in schema.org’s words, as JSON. */
  structured?: string
  description?: string
  canonical?: string
  siteName: string
  navigation: NavigationLink[]
  /** Whether the top has a search form; pages that are about searching have their own. */
  hasSearch: boolean
  breadcrumbs: Crumb[]
  emergency?: { heading: string; text?: string; numbers: { label: string; number: string; href: string }[] }
  footer?: string
  isIndexed: boolean
  /** Said above a page that is not public, for example a preview. */
  banner?: string
}

export type Mark = 'strong' | 'em' | 'sub' | 'sup'
export type Inline =
  | { type: 'text'; text: string; marks: Mark[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'break' }

export type Fact = { label: string; href?: string; explanation?: string }
export type QuoteView = {
  type: 'quote'
  text: string
  name: string
  href?: string
  role?: string
  source?: string
}
export type FactListView = { type: 'factList'; intro?: string; facts: Fact[] }
export type CareLevel = 'emergency' | 'urgent' | 'nonUrgent'
/** A heading inside the text is of level 3, before the first section of level 2. */
type BlockHeading = {
  headingLevel: 2 | 3
  /** The language of what the site adds, where the text is in another. */
  wordsLang?: string
}
export type CareCardView = BlockHeading & {
  type: 'careCard'
  level: CareLevel
  heading: string
  body: BodyNode[]
}
export type DosAndDontsView = BlockHeading & { type: 'dosAndDonts'; dos: string[]; donts: string[] }
/** Without a heading of its own it has the site’s. */
export type KeyPointsView = BlockHeading & { type: 'keyPoints'; heading?: string; points: string[] }
export type FigureView = { type: 'figure'; picture: Picture }

/** A cell with a scope is the header of its column or row. */
export type TableCell = { children: Inline[]; scope?: 'col' | 'row'; colSpan?: number; rowSpan?: number }

export type BodyNode =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; id: string; children: Inline[] }
  | {
      type: 'list'
      isOrdered: boolean
      /** The number of the first item, where it is not 1. */
      start?: number
      items: { children: Inline[]; nested: BodyNode[] }[]
    }
  | { type: 'table'; head: TableCell[][]; rows: TableCell[][] }
  | QuoteView
  | FactListView
  | CareCardView
  | DosAndDontsView
  | KeyPointsView
  | FigureView

export type Contents = { id: string; text: string; lang?: string }[]

export type Teaser = Link & {
  summary?: string
  why?: string
  note?: string
  /** Of its name and summary, where it is not the site’s own. */
  lang?: string
}
export type Person = Link & { role?: string }

/** When a page was reviewed, and when it is to be. */
export type ReviewView = {
  reviewed?: DateView & { by?: Link }
  nextReview?: DateView
  /** Whether the next review should have been for long enough to tell readers. */
  isOverdue: boolean
}

export type ArticleView = ReviewView & {
  kind: 'article'
  /** Where it is not the site’s own. */
  lang?: string
  title: string
  summary: string
  authors: Link[]
  published?: DateView
  /** What was changed since it was first published, newest first. */
  changes: { day: DateView; what: string; why: string; isCorrection: boolean }[]
  wordCount: number
  readingMinutes: number
  hero?: Picture
  emergencyCards: CareCardView[]
  contents: Contents
  body: BodyNode[]
  faqs: { id: string; question: string; answer: BodyNode[] }[]
  sources: {
    title: string
    publisher?: string
    kind: string
    href?: string
    published?: string
    accessed?: string
  }[]
  disclaimer?: string
  related: Teaser[]
  path: string
}

export type TopicSection =
  | { type: 'prose'; id: string; heading: string; body: BodyNode[] }
  | { type: 'facts'; id: string; heading: string; facts: Fact[]; more?: Link }
  | { type: 'redFlags'; id: string; heading: string; cards: RedFlagCard[] }
  | { type: 'help'; id: string; heading: string; level: 'emergency' | 'urgent'; body: BodyNode[] }

/** Signs that need help equally soon. */
export type RedFlagCard = {
  level: 'emergency' | 'urgent'
  flags: { sign: string; action: string }[]
}

export type TopicView = {
  kind: 'topic'
  label: string
  name: string
  medicalName?: string
  alsoCalled: string[]
  summary: string
  contents: Contents
  sections: TopicSection[]
  bodyParts: string[]
  codes: { system: string; value: string }[]
  /** Left out where nobody is shown the page itself. */
  review?: ReviewView
  articles: Teaser[]
  /** Leads to all of them, when the page shows only the newest. */
  moreArticles?: Link
  path: string
}

export type ExpertView = {
  kind: 'expert'
  name: string
  jobTitle?: string
  affiliation?: string
  photo?: Picture
  bio: BodyNode[]
  credentials: { award: string; body?: string; registration?: string }[]
  specialties: string[]
  interests?: string
  works: { id: string; heading: string; pages: Teaser[]; more?: Link }[]
}

export type Pagination = { page: number; pages: number; previous?: string; next?: string }

export type ListView = {
  kind: 'list'
  title: string
  intro?: string
  items: Teaser[]
  pagination: Pagination
}

export type IndexView = {
  kind: 'index'
  title: string
  intro: string
  /** Where each letter is: on this page, or on one of its own. */
  letters: NavigationLink[]
  /** An entry has a summary, or is another name that says whose. */
  groups: { id: string; heading: string; items: (Link & { summary?: string; see?: string })[] }[]
}

export type HomeView = {
  kind: 'home'
  title: string
  tagline?: string
  /** Chosen by editors. */
  featured: Teaser[]
  latest: Teaser[]
  topics: { heading: string; all: Link; items: Link[] }[]
}

export type ResultView = Link & {
  what: string
  alias?: string
  excerpt: { text: string; isHit: boolean }[]
}

export type SearchView = {
  kind: 'search'
  query: string
  type?: string
  /** What came of it, in words; nothing was asked without one. */
  outcome?: string
  isPartial: boolean
  meant?: Link
  filters: NavigationLink[]
  results: ResultView[]
  /** The number of the first result. */
  first: number
  pagination: Pagination
}

export type MessageView = {
  kind: 'message'
  title: string
  paragraphs: string[]
  note?: string
  hasSearch: boolean
  links: Link[]
}

export type PageContent =
  | ArticleView
  | TopicView
  | ExpertView
  | ListView
  | IndexView
  | HomeView
  | SearchView
  | MessageView
export type PageView = { frame: Frame; content: PageContent }
