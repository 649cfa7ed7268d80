/** What tells a form that is open from all others: by it the server knows whose saves come one after the other. */
const LOCK = 'salus-form:'
/** The forms whose locks this page holds, until it is left. */
const held = new Set<string>()
const mounted = new Set<string>()

/** Not everywhere is there a `randomUUID`: browsers have it for https and localhost only. */
export const newForm = (user: string): string =>
  `${user}/${globalThis.crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`.slice(0, 36)}`

/** Holds the lock of a form for as long as the page lives, unless another window has it. */
const lock = (form: string): Promise<boolean> =>
  new Promise((taken) => {
    if (!navigator.locks) return taken(false)
    void navigator.locks.request(LOCK + form, { ifAvailable: true }, (granted) => {
      taken(granted !== null)
      return granted ? new Promise<never>(() => {}) : undefined
    })
  })

async function isFree(form: string): Promise<boolean> {
  if (held.has(form)) return !mounted.has(form)
  if (!(await lock(form))) return false
  held.add(form)
  return true
}

/** What has no id yet may become another document each time, and so is another form each time. */
const isNew = (document: string): boolean => document.endsWith('/new')

/**
 * The form in which a user has a document open in a window. It stays the same while the window is reloaded or comes
 * back, so that a save on its way then is its own and no conflict. A second window, a copied one too, is another form.
 */
export async function openForm(document: string, user: string): Promise<string> {
  const earlier = isNew(document) ? null : sessionStorage.getItem(LOCK + document)
  const isOwn = earlier?.startsWith(`${user}/`)
  const form = earlier && isOwn && (await isFree(earlier)) ? earlier : newForm(user)
  if (form !== earlier && (await lock(form))) held.add(form)
  mounted.add(form)
  return form
}

/** By what this window finds the form again when it comes back to the document. */
export const nameForm = (document: string, form: string): void => {
  if (!isNew(document)) sessionStorage.setItem(LOCK + document, form)
}

export const closeForm = (form: string): void => {
  mounted.delete(form)
}

/** The forms that some window still has open. */
export async function openForms(): Promise<Set<string>> {
  const { held: locks = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(locks.flatMap(({ name }) => (name?.startsWith(LOCK) ? name.slice(LOCK.length) : [])))
}
