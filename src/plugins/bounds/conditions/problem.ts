import type { FlattenedField, SanitizedConfig } from 'payload'
import { comparisonOf } from './comparisons'
import { targetOf } from './target'

type Model = { fields: readonly FlattenedField[]; config: SanitizedConfig }

/** Deeper than anybody writes conditions. */
const DEEPEST = 10

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What says that a field is empty. */
const isNothing = (value: unknown) => value === null || value === 'null'

/** GraphQL has no dots in its names. */
const dotted = (path: string) => path.replace(/__/g, '.')

/** What is wrong with the conditions of a query, the first of it, in words for whoever wrote them. */
export function conditionProblem(where: unknown, model: Model, depth = 0): string | undefined {
  if (!isRecord(where)) return undefined
  if (depth > DEEPEST) return `Conditions stand at most ${DEEPEST} levels deep in each other.`
  return first(Object.entries(where), ([path, condition]) => {
    if (/^(and|or)$/i.test(path))
      return Array.isArray(condition)
        ? first(condition, (part) => conditionProblem(part, model, depth + 1))
        : undefined
    return isRecord(condition) ? fieldProblem(dotted(path), condition, model, depth) : undefined
  })
}

/** What is wrong with the order that is asked for. */
export function orderProblem(sort: unknown, { config, fields }: Model): string | undefined {
  const paths = (Array.isArray(sort) ? sort : String(sort ?? '').split(',')).map((path) =>
    dotted(String(path).trim().replace(/^-/, '')),
  )
  return first(paths, (path) => {
    const target = path === '' ? undefined : targetOf(path, fields, config)
    if (!target) return undefined
    if ('trouble' in target) return target.trouble
    return target.isMany
      ? `Documents cannot be put in the order of “${path}”, of which each can have several. Sort by a field it has one of.`
      : undefined
  })
}

function fieldProblem(
  path: string,
  condition: Record<string, unknown>,
  { config, fields }: Model,
  depth: number,
): string | undefined {
  const target = targetOf(path, fields, config)
  if (!target) return undefined
  if ('trouble' in target) return target.trouble
  const { is, operators } = comparisonOf(target)
  return first(Object.entries(condition), ([operator, value]) => {
    const related =
      operator === 'contains' && isRecord(value) ? relatedFields(target.field, config) : undefined
    if (related) return conditionProblem(value, { config, fields: related }, depth + 1)
    if (!operators.includes(operator))
      return `“${path}” cannot be compared with “${operator}”. Use ${operators.join(', ')}.`
    if (operator === 'exists' || !is) return undefined
    const isRight = (one: unknown) => is.value(one) || (isNothing(one) && /^(not_)?equals$/.test(operator))
    return valuesOf(operator, value).every(isRight) ? undefined : `A value of “${path}” must be ${is.what}.`
  })
}

/** “in” takes a list, or a text with commas. */
const valuesOf = (operator: string, value: unknown): unknown[] => {
  if (operator !== 'in' && operator !== 'not_in') return Array.isArray(value) ? [undefined] : [value]
  return Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]
}

/** The fields of the one collection that a relation or a join leads to. */
function relatedFields(field: FlattenedField | 'id', { collections }: SanitizedConfig) {
  if (field === 'id') return undefined
  const to =
    field.type === 'relationship' ? field.relationTo : field.type === 'join' ? field.collection : undefined
  return collections.find(({ slug }) => slug === to)?.flattenedFields
}

function first<Value>(
  values: readonly Value[],
  problemOf: (value: Value) => string | undefined,
): string | undefined {
  for (const value of values) {
    const problem = problemOf(value)
    if (problem) return problem
  }
  return undefined
}
