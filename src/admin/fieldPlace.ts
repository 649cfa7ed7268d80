/** A rich text bears its path, other fields an id that is made of theirs. */
const RICH_TEXT = '[data-field-path]'

const fieldAt = (scope: ParentNode, path: string[]): Element | null =>
  scope.querySelector(`#${CSS.escape(`field-${path.join('__')}`)}`) ??
  scope.querySelector(`[data-field-path="${CSS.escape(path.join('.'))}"]`)

export type FieldPlace = {
  element: Element
  /** A row of a list or a block of a text, which may be folded, and not a field. */
  isFoldable: boolean
  /** What of the path is within it and is not drawn. Nothing where it is the field itself. */
  rest: string[]
}

/**
 * The innermost element that is drawn of a field of a form, by its path: a field, a row of a list or a block
 * of a rich text (`sources.0.title`, `body.65f0c2….heading`).
 */
export function placeOf(path: string, form: ParentNode): FieldPlace | undefined {
  const [name = '', ...rest] = path.split('.')
  const field = fieldAt(form, [name])
  return field ? within({ element: field, isFoldable: false, rest }, form, [name]) : undefined
}

function within(place: FieldPlace, scope: ParentNode, above: string[]): FieldPlace {
  const { element } = place
  const [next, ...rest] = place.rest
  if (next === undefined) return place
  if (element.matches(RICH_TEXT)) {
    const block = element.querySelector(`[data-block-drawer-slug$="-${CSS.escape(next)}"]`)
    return block ? withinBlock(block, rest) : place
  }
  const path = [...above, next]
  const row = scope.querySelector(`#${CSS.escape(`${above.join('-')}-row-${next}`)}`)
  const inner = row ?? fieldAt(scope, path)
  return inner ? within({ element: inner, isFoldable: inner === row, rest }, scope, path) : place
}

/** A block has a form of its own, in which paths begin anew. */
function withinBlock(block: Element, rest: string[]): FieldPlace {
  const [name, ...deeper] = rest
  const field = name === undefined ? null : fieldAt(block, [name])
  return field && name !== undefined
    ? within({ element: field, isFoldable: false, rest: deeper }, block, [name])
    : { element: block, isFoldable: true, rest }
}
