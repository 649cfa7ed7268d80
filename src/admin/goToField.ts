/** How long the panel may take to draw what was opened, in milliseconds. */
const PATIENCE = 2000
const TAB_PATIENCE = 600

/**
 * Leads to a field of the open form by its path, whatever hides it: opens its tab, the row of a list or the block of
 * a rich text that it stands in (`sources.0.title`, `body.65f0c2….heading`), scrolls there and puts the cursor into it.
 * What cannot be found is left to what it stands in.
 *
 * @returns whether anything of that path was found
 */
export async function goToField(path: string): Promise<boolean> {
  const [name = '', ...rest] = path.split('.')
  const field = await inSomeTab(name)
  if (!field) return false
  await enter(await insideOf(field, document, [name], rest))
  return true
}

/** The fields of other tabs are not there before these are opened. */
async function inSomeTab(name: string): Promise<Element | undefined> {
  const there = fieldAt(document, [name])
  if (there) return there
  const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  const open = tabs.find(({ classList }) => classList.contains('tabs-field__tab-button--active'))
  for (const tab of tabs) {
    if (tab === open) continue
    tab.click()
    const found = await until(() => fieldAt(document, [name]), TAB_PATIENCE)
    if (found) return found
  }
  open?.click()
  return undefined
}

/** The innermost that can be found of a path, from a field that was found on. */
async function insideOf(
  field: Element,
  scope: ParentNode,
  above: string[],
  [next, ...rest]: string[],
): Promise<Element> {
  if (next === undefined) return field
  field.scrollIntoView({ block: 'center' })
  const path = [...above, next]
  if (field.matches(RICH_TEXT)) {
    const block = await until(() => field.querySelector(`[data-block-drawer-slug$="-${CSS.escape(next)}"]`))
    if (!block) return field
    unfold(block)
    const [name, ...deeper] = rest
    const inner = name && (await until(() => fieldAt(block, [name])))
    return inner ? insideOf(inner, block, [name], deeper) : (block.firstElementChild ?? field)
  }
  const row = scope.querySelector(`#${CSS.escape(`${above.join('-')}-row-${next}`)}`)
  if (row) unfold(row)
  const inner = row ?? (await until(() => fieldAt(scope, path)))
  return inner ? insideOf(inner, scope, path, rest) : field
}

const RICH_TEXT = '[data-field-path]'

/** A rich text bears its path, other fields an id that is made of theirs. */
const fieldAt = (scope: ParentNode, path: string[]): Element | null =>
  scope.querySelector(`#${CSS.escape(`field-${path.join('__')}`)}`) ??
  scope.querySelector(`[data-field-path="${CSS.escape(path.join('.'))}"]`)

const unfold = (folded: Element): void =>
  folded.querySelector<HTMLElement>('.collapsible__toggle--collapsed')?.click()

const FOCUSABLE =
  '.array-field__add-row, [contenteditable="true"], input:not([type="hidden"]), textarea, select, button'

/** What has just been unfolded takes the cursor only once it is seen. */
async function enter(place: Element): Promise<void> {
  const target = place.matches(FOCUSABLE) ? place : (place.querySelector(FOCUSABLE) ?? place)
  if (!(target instanceof HTMLElement)) return
  await until(() => {
    target.focus({ preventScroll: true })
    return document.activeElement === target || null
  })
  target.scrollIntoView({ block: 'center' })
}

async function until<Found>(find: () => Found | null, patience = PATIENCE): Promise<Found | undefined> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = find()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return undefined
}
