/** The field that holds which open form of the panel a save comes from. It is stored with no document. */
export const OPEN_FORM = 'openForm'
