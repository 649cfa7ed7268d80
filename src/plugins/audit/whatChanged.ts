/** Longer than what stands in any field that is compared. */
const MOST_LETTERS = 2000

const SYSTEMS: ReadonlySet<string> = new Set(['_status', 'createdAt', 'globalType', 'id', 'updatedAt'])

/** The fields that say something else now, with what they said before. */
export function whatChanged(before: object | undefined, after: object): string {
  const [was, is] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after))]
  return [...is]
    .flatMap(([name, value]) =>
      SYSTEMS.has(name) || said(was.get(name)) === said(value)
        ? []
        : `${name}, before: ${said(was.get(name)) || 'nothing'}`,
    )
    .join('; ')
    .slice(0, MOST_LETTERS)
}

/** Words as they are and all else as JSON: documents by their ids, rows without theirs, which are made anew. */
function said(value: unknown): string {
  const json = JSON.stringify(value, (name, inner: unknown) => {
    if (name === 'id' || inner === null) return undefined
    return typeof inner === 'object' && 'createdAt' in inner && 'id' in inner ? inner.id : inner
  })
  const plain: unknown = json === undefined ? '' : JSON.parse(json)
  return typeof plain === 'string' ? plain : json
}
