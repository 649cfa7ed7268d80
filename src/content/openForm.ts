/**
 * The field that holds which open form of the panel a save comes from: the id of who opened it, a slash, and a name.
 * It is stored with no document.
 */
export const OPEN_FORM = 'openForm'

export const LONGEST_FORM = 80

/** Who opened a form. */
export const openedBy = (form: string): string | undefined => form.split('/', 1)[0]
