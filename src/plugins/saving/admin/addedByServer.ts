import type { FormState } from 'payload'
import { inOrder } from '@/src/governance/inOrder'

type Values = Record<string, unknown>

/**
 * What the server has put into a document beside what was sent: a path made of the title, what the fact lists
 * mention. A field that was written in since, or that holds rows or a text, is the writer’s.
 */
export const addedByServer = (
  sent: Values,
  saved: Values,
  fields: FormState,
): { path: string; value: unknown }[] =>
  Object.entries(fields).flatMap(([path, { rows, value }]) => {
    if (rows || path.includes('.') || !(path in saved) || isTextOrList(saved[path])) return []
    const isUntouched = inOrder(value ?? null) === inOrder(sent[path] ?? null)
    const isNew = inOrder(saved[path] ?? null) !== inOrder(value ?? null)
    return isUntouched && isNew ? [{ path, value: saved[path] }] : []
  })

const isTextOrList = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ('root' in value || 'docs' in value)
