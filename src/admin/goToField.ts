import { type FieldPlace, placeOf } from './fieldPlace'

/** How long the panel may take to draw what was opened, in milliseconds. */
const PATIENCE = 2000
const TAB_PATIENCE = 600

/**
 * Leads to a field of a form by its path, whatever hides it: opens its tab, the row of a list or the block of
 * a rich text that it stands in (`sources.0.title`, `body.65f0c2….heading`), scrolls there and puts the cursor into it.
 * What cannot be found is left to what it stands in.
 *
 * @returns whether anything of that path was found
 */
export async function goToField(path: string, form: ParentNode): Promise<boolean> {
  const place = await inSomeTab(path, form)
  if (!place) return false
  const { element } = await innermost(path, form, place)
  unfoldAround(element)
  await enter(element)
  return true
}

/** Opens one thing after the other that the field stands in. */
async function innermost(path: string, form: ParentNode, place: FieldPlace): Promise<FieldPlace> {
  const { element, isFoldable, rest } = place
  if (isFoldable) unfold(element)
  if (rest.length === 0) return place
  element.scrollIntoView({ block: 'center' })
  const inner = await until(() => {
    const deeper = placeOf(path, form)
    return deeper && deeper.rest.length < rest.length ? deeper : null
  })
  return inner ? innermost(path, form, inner) : place
}

/** What is folded is drawn all the same once it has been seen. */
function unfoldAround(element: Element): void {
  for (let around = element.closest(FOLDED); around; around = around.parentElement?.closest(FOLDED) ?? null)
    unfold(around)
}

const unfold = (folded: Element): void =>
  folded.querySelector<HTMLElement>('.collapsible__toggle--collapsed')?.click()

const FOLDED = '.collapsible--collapsed'

/** The fields of other tabs are not there before these are opened. */
async function inSomeTab(path: string, form: ParentNode): Promise<FieldPlace | undefined> {
  const there = placeOf(path, form)
  if (there) return there
  const tabs = [...form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  const open = tabs.find(({ classList }) => classList.contains('tabs-field__tab-button--active'))
  for (const tab of tabs) {
    if (tab === open) continue
    tab.click()
    const found = await until(() => placeOf(path, form) ?? null, TAB_PATIENCE)
    if (found) return found
  }
  open?.click()
  return undefined
}

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
