import { isRow, nodes, type Row, rows, words } from '@/src/content/form'
import { body } from '@/src/presenters/body'
import { plainTexts } from '@/src/presenters/plainText'

/** What readers get to read of the article in a form: summary, body, questions and answers. */
export const textsOf = ({ body: article, faqs, summary }: Row): string[] =>
  [
    words(summary),
    ...richTexts(article),
    ...rows(faqs).flatMap(({ answer, question }) => [words(question), ...richTexts(answer)]),
  ].filter((text) => text.trim() !== '')

const richTexts = (value: unknown): string[] =>
  plainTexts(body({ root: { type: 'root', children: nodes(value).map(standing) } }))

/** A page leaves out quotes and figures without their expert or picture, of which a form has but the id. */
function standing(node: Row): Row {
  const fields = isRow(node.fields) ? node.fields : {}
  if (fields.blockType === 'quote') return paragraph(fields.text)
  if (fields.blockType === 'figure') return paragraph(fields.caption)
  return node
}

const paragraph = (text: unknown): Row => ({
  type: 'paragraph',
  children: [{ type: 'text', text: words(text) }],
})
