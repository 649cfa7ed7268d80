import type { Attribution } from './attribution'
import { type ArticleText, factListsOf, type Note, type Quote } from './text/articleText'
import { isAboutRedFlags } from './text/factLists'

type Imported = {
  article: ArticleText
  quotes: { quote: Quote; attribution: Attribution }[]
  overlong: Note[]
}

const SOURCES = /^(references|sources|bibliography|citations|further reading)$/i

/** What a plain text cannot hold, or did not, and an editor has to add before readers may see the article. */
export function missingParts({ article, quotes, overlong }: Imported): string[] {
  const { bylines, relatedTitles, sections, summary } = article
  const warnings = sections.find(({ heading }) => isAboutRedFlags(heading))
  const references = sections.find(({ heading }) => SOURCES.test(heading))
  return [
    ...bylines.map(({ line, text }) => `who is named in line ${line} (“${text}”)`),
    'author',
    'reviewer and date of review',
    references
      ? `sources: enter each entry of “${references.heading}” (line ${references.line}), and remove that section`
      : 'sources: the text names none',
    warnings
      ? `care card: make one of “${warnings.heading}” (line ${warnings.line})`
      : 'red flags: the text does not say when to get help at once; add a care card',
    'conditions, symptoms and treatments it is about',
    ...(factListsOf(article).length > 0 ? ['links from the facts to the library, where it knows them'] : []),
    ...(summary ? ['summary: check the one made from the text'] : ['summary']),
    ...quotes.flatMap(expertToAdd),
    ...(relatedTitles.length > 0
      ? [`related articles: ${relatedTitles.map(({ text }) => `“${text}”`).join(', ')}`]
      : ['related articles']),
    ...overlong.map(({ line, text }) => `shorter text in line ${line}: ${text}`),
  ]
}

function expertToAdd({ quote: { name, line }, attribution }: Imported['quotes'][number]): string[] {
  if (attribution.found === 'one')
    return attribution.expert.isPublished ? [] : [`publication of the expert “${attribution.expert.name}”`]
  return attribution.found === 'several'
    ? [`which expert is quoted in line ${line}: ${attribution.count} are called ${name}`]
    : []
}
