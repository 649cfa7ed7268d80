import type { ArticleContent } from './articleContent'
import { isNode, linesOf, type NameOf, type Node, nodes, textIn } from './lines'
import type { Json } from './said'
import { type Section, section } from './section'

/** The parts of an article. */
export function articleSections(content: ArticleContent, nameOf: NameOf): Section[] {
  const named = (name: string, ids: readonly string[]) => section(name, ids.map(nameOf), ids)
  return [
    section('Title', [content.title], content.title),
    section('Summary', [content.summary], content.summary),
    named('Main picture', content.hero ? [content.hero] : []),
    ...bodySections(content.body, nameOf),
    ...nodes(content.faqs).map((faq, place) =>
      section(`Question ${place + 1}`, [textIn(faq.question), ...linesOf(faq.answer, nameOf)], faq),
    ),
    named('Conditions', content.conditions),
    named('Symptoms', content.symptoms),
    named('Treatments', content.treatments),
    ...nodes(content.sources).map((source, place) =>
      section(`Source ${place + 1}`, linesOf(source, nameOf), source),
    ),
    section(
      'No red flags',
      content.noRedFlagsBecause ? [content.noRedFlagsBecause] : [],
      content.noRedFlagsBecause,
    ),
    section('Language', content.language ? [content.language] : [], content.language),
  ]
}

/** A body falls into what comes before its first heading of level two, and one part for each of these. */
function bodySections(body: Json | undefined, nameOf: NameOf): Section[] {
  const parts: { name: string; nodes: Node[] }[] = [{ name: 'Opening', nodes: [] }]
  const root = isNode(body) && isNode(body.root) ? body.root : undefined
  for (const node of nodes(root?.children)) {
    if (node.type === 'heading' && node.tag === 'h2')
      parts.push({ name: `“${linesOf(node, nameOf).join(' ')}”`, nodes: [] })
    parts.at(-1)?.nodes.push(node)
  }
  return parts.map((part) => section(part.name, linesOf(part.nodes, nameOf), part.nodes))
}
