/** What takes a page from readers, into the trash or not, or out of the trash as a draft. */
export type StatusChange = { _status?: 'draft'; deletedAt?: string | null }

const OF_STATUS: ReadonlySet<string> = new Set(['_status', 'deletedAt'])

/**
 * Whether a change takes a page from readers, or brings it back from the trash without giving it to them, and says
 * nothing else of it, neither words nor what becomes of them.
 */
export function isStatusChange(data: unknown): data is StatusChange {
  if (typeof data !== 'object' || data === null) return false
  if (Object.keys(data).some((name) => !OF_STATUS.has(name))) return false
  const { _status, deletedAt } = data as { _status?: unknown; deletedAt?: unknown }
  return deletedAt ? _status !== 'published' : _status === 'draft'
}
