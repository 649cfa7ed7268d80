export class ForeignContentError extends Error {
  override name = 'ForeignContentError'

  /** @param found What was found, as "collection/slug". */
  constructor(readonly found: string[]) {
    super(
      `The database holds content that is not part of the demo library, for example ${found.join(', ')}. ` +
        'Nothing was changed. To add the demo library all the same, seed with --force.',
    )
  }
}
