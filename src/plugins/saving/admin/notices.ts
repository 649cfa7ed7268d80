/** The class of the place above the fields where a form tells of what is not saved. */
export const NOTICES = 'saving-notices'
