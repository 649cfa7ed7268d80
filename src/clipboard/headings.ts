export type HeadingTag = 'h2' | 'h3' | 'h4'

/** The level of a heading as its program wrote it: an element, a role, or one of Word’s styles. */
export function headingLevel(element: Element): number | undefined {
  const [, own] = /^H([1-6])$/.exec(element.tagName) ?? []
  if (own) return Number(own)
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2
  const [, style] = /^Mso(?:Heading([1-9])|Title)$/.exec(element.getAttribute('class') ?? '') ?? []
  if (style) return Number(style)
  return element.getAttribute('class') === 'MsoTitle' ? 1 : undefined
}

/** Headings as a text can have them: in their order, the highest that is there as the highest that it has. */
export function headingTags(
  levels: readonly number[],
  allowed: readonly HeadingTag[],
): Map<number, HeadingTag> {
  const lowest = allowed.at(-1)
  if (lowest === undefined) return new Map()
  return new Map(
    [...new Set(levels)]
      .sort((one, other) => one - other)
      .map((level, rank) => [level, allowed[rank] ?? lowest]),
  )
}
