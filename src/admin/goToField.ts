/** Opens the tab of a field in the form, scrolls to it and puts the cursor in it. False where the form has no such field. */
export function goToField(path: string): boolean {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
  return field !== null
}
