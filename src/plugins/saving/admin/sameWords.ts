import { inOrder } from '@/src/governance/inOrder'
import { said } from '@/src/governance/said'
import { OPEN_FORM } from '../openForm'

/** What the system says of a document, and not whoever writes it. */
const BESIDE: ReadonlySet<string> = new Set([OPEN_FORM, '_status', 'createdAt', 'updatedAt'])

/** A list without rows is 0 in a form, and no row where it is stored. */
const words = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== 0 && !BESIDE.has(name)))

/** Whether two states of a form say the same to whoever reads them. */
export const isSameWords = (one: Record<string, unknown>, other: Record<string, unknown>): boolean =>
  inOrder(said(words(one))) === inOrder(said(words(other)))
