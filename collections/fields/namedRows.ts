/** A list whose rows are named by the words in one of their fields. Not folded: a new row would be folded, too. */
export const namedRows = (field: string) => ({
  components: { RowLabel: { path: '/src/admin/RowLabel#RowLabel', clientProps: { field } } },
})
