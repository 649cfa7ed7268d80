type Related = string | { id: string } | null | undefined

/** The id of a related document, which stands there itself where it was asked for. */
export const idOf = (related: Related): string | undefined =>
  typeof related === 'string' ? related : related?.id

export const idsOf = (related: readonly Related[] | null | undefined): string[] =>
  (related ?? []).flatMap((one) => idOf(one) ?? [])
