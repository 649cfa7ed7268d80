import { textOf } from './inlines'
import type { BodyNode, Fact } from './viewModels'

/** What a text says, without its form: one entry a paragraph, heading, item or cell. */
export const plainTexts = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap(textsOf).filter((text) => text.trim() !== '')

export const factTexts = (facts: readonly Fact[]): string[] =>
  facts.map(({ explanation, label }) => (explanation ? `${label}: ${explanation}` : label))

function textsOf(node: BodyNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(node.children)]
    case 'list':
      return node.items.flatMap(({ children, nested }) => [textOf(children), ...plainTexts(nested)])
    case 'table':
      return [...node.head, ...node.rows].flatMap((row) => row.map(({ children }) => textOf(children)))
    case 'quote':
      return [node.text, node.name]
    case 'factList':
      return [...(node.intro ? [node.intro] : []), ...factTexts(node.facts)]
    case 'careCard':
      return [node.heading, ...plainTexts(node.body)]
    case 'dosAndDonts':
      return [...node.dos, ...node.donts]
    case 'keyPoints':
      return [...(node.heading ? [node.heading] : []), ...node.points]
    case 'figure':
      return [node.picture.caption ?? '']
  }
}
