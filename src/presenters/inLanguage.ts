import type { BodyNode } from './viewModels'

/** How a Don’t begins that says so itself. “Avoid” is one, too: “do not avoid” would be its opposite. */
const SAYS_NOT = /^(avoid|do not|don[’']t|never|no|not)\b/i

const saidNot = (text: string) =>
  SAYS_NOT.test(text) ? text : `do not ${text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())}`

/** The language of the site’s own words. */
export const SITE_LANGUAGE = 'en'

/** What is said of words in a language, which is nothing where it is the site’s own. */
export const langOf = (language: string | null | undefined): string | undefined =>
  language && language !== SITE_LANGUAGE ? language : undefined

/** Fits blocks and the words that the site adds to them to the language of the text. */
export const inLanguage = (language: string, nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.map((node) => {
    if (language !== SITE_LANGUAGE)
      return 'headingLevel' in node ? { ...node, wordsLang: SITE_LANGUAGE } : node
    return node.type === 'dosAndDonts' ? { ...node, donts: node.donts.map(saidNot) } : node
  })
