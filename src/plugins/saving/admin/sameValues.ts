import { OPEN_FORM } from '@/src/content/openForm'
import { inOrder } from '@/src/governance/inOrder'

/** What the system says of a document, and not whoever writes it. */
const BESIDE: ReadonlySet<string> = new Set([OPEN_FORM, '_status', 'createdAt', 'updatedAt'])

/**
 * Whether two states of a form hold the same. An empty row or line counts, for somebody has put it there; a field that
 * is empty is the same as one that is missing, which a form, a request and the store tell each in its own way. A list
 * without rows is 0 in a form.
 */
export const isSameValues = (one: Record<string, unknown>, other: Record<string, unknown>): boolean =>
  inOrder(filled(ofWriter(one))) === inOrder(filled(ofWriter(other)))

const ofWriter = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !BESIDE.has(name)))

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, filled(each)] as const)
      .filter(([, each]) => !isEmpty(each)),
  )
}

const isEmpty = (value: unknown): boolean =>
  !value || (typeof value === 'object' && Object.keys(value).length === 0)
