/** What the importer recognises in a plain-text article, before anything is known of the database. */

export type FactKind = 'causes' | 'symptoms' | 'tests' | 'treatments' | 'prevention' | 'other'

export type Paragraph = { type: 'paragraph'; line: number; text: string }
export type PlainList = { type: 'list'; line: number; isOrdered: boolean; items: string[] }
export type FactList = {
  type: 'factList'
  line: number
  kind: FactKind
  intro?: string
  items: { label: string; explanation: string }[]
}
export type Quote = { type: 'quote'; line: number; text: string; name: string; role?: string }

export type Block = Paragraph | PlainList | FactList | Quote
export type Section = { heading: string; line: number; blocks: Block[] }
export type Faq = { question: string; line: number; answer: (Paragraph | PlainList)[] }

/** Something an editor should look at, e.g. text whose structure was not certain. */
export type Note = { line: number; text: string }

export type Dropped = {
  line: number
  text: string
  why: 'site name' | 'title again' | 'page furniture' | 'contents list' | 'marker' | 'section mark'
}

export type ArticleText = {
  title: string
  titleLine: number
  summary: string
  intro: Block[]
  sections: Section[]
  conclusion?: Section
  faqs: Faq[]
  bylines: Note[]
  relatedTitles: Note[]
  dropped: Dropped[]
  notes: Note[]
}

/** The blocks of the body in the order in which they are read. */
export const blocksOf = ({ intro, sections, conclusion }: ArticleText): Block[] => [
  ...intro,
  ...sections.flatMap(({ blocks }) => blocks),
  ...(conclusion?.blocks ?? []),
]

export const factListsOf = (article: ArticleText): FactList[] =>
  blocksOf(article).filter((block) => block.type === 'factList')

export const quotesOf = (article: ArticleText): Quote[] =>
  blocksOf(article).filter((block) => block.type === 'quote')
