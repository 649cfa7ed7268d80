import { type ArticleText, type Block, blocksOf, type Note } from './text/articleText'

// The limits of the fields, which a draft may exceed and a published article may not.
const LIMITS = { quote: 600, name: 120, role: 160, intro: 400, explanation: 600, facts: 30, faqs: 20 }

/** What is longer than its field allows. It is imported whole, for only an editor can shorten it. */
export function overlongParts(article: ArticleText): Note[] {
  const notes = blocksOf(article).flatMap(overlongIn)
  const tooMany = article.faqs[LIMITS.faqs]
  if (tooMany)
    notes.push({
      line: tooMany.line,
      text: `there are ${article.faqs.length} questions, and an article may have ${LIMITS.faqs}`,
    })
  return notes
}

function overlongIn(part: Block): Note[] {
  const check = (what: string, text: string | undefined, limit: number): Note[] =>
    text !== undefined && text.length > limit
      ? [{ line: part.line, text: `${what} has ${text.length} characters, and may have ${limit}` }]
      : []
  if (part.type === 'quote')
    return [
      ...check('the quote', part.text, LIMITS.quote),
      ...check('the name of the person quoted', part.name, LIMITS.name),
      ...check('the role of the person quoted', part.role, LIMITS.role),
    ]
  if (part.type !== 'factList') return []
  const { intro, items, line } = part
  return [
    ...check('the sentence before the fact list', intro, LIMITS.intro),
    ...items.flatMap(({ label, explanation }) => check(`“${label}”`, explanation, LIMITS.explanation)),
    ...(items.length > LIMITS.facts
      ? [{ line, text: `the fact list has ${items.length} items, and may have ${LIMITS.facts}` }]
      : []),
  ]
}
