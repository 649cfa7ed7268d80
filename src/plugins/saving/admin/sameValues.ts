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

/** Whether a state of a form has all that is filled in in another one, as the server has it that adds to a new form. */
export const holdsAll = (state: Record<string, unknown>, other: Record<string, unknown>): boolean =>
  Object.keys(filled(ofWriter(other)) as object).every(
    // The path is made by then.
    (name) => name === 'generateSlug' || isSameValues({ [name]: state[name] }, { [name]: other[name] }),
  )

/** The fields in which two states of a form differ. */
export const differingFields = (one: Record<string, unknown>, other: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !isSameValues({ [name]: one[name] }, { [name]: other[name] }),
  )

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
