import type { BodyNode } from './viewModels'

/** How a Don’t begins that says so itself. “Avoid” is one, too: “do not avoid” would be its opposite. */
const SAYS_NOT = /^(avoid|do not|don[’']t|never|no|not)\b/i

const saidNot = (text: string) =>
  SAYS_NOT.test(text) ? text : `do not ${text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())}`

/** Gives blocks the words that the site adds to them, as far as it speaks the language of the text. */
export const inLanguage = (language: string, nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.map((node) =>
    node.type === 'dosAndDonts' && language === 'en' ? { ...node, donts: node.donts.map(saidNot) } : node,
  )
