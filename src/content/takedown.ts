/** What takes a page from readers: its status, or the trash. */
export type Takedown = { _status?: 'draft'; deletedAt?: string }

const TAKEN_DOWN: ReadonlySet<string> = new Set(['_status', 'deletedAt'])

/** Whether a change takes a page from readers and says nothing else of it, neither words nor what becomes of them. */
export function isTakedown(data: unknown): data is Takedown {
  if (typeof data !== 'object' || data === null) return false
  if (Object.keys(data).some((name) => !TAKEN_DOWN.has(name))) return false
  const { _status, deletedAt } = data as { _status?: unknown; deletedAt?: unknown }
  return 'deletedAt' in data ? Boolean(deletedAt) && _status !== 'published' : _status === 'draft'
}
