const OPERATORS = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'intersects',
])

/** What a document says stands in a body. Payload would answer with what stands here in place of what is stored. */
const WRITTEN = /^data(\[|$)/

/** The numbers of a query, and the smallest each can be. */
const NUMBERS = new Map([
  ['limit', 0],
  ['depth', 0],
  ['page', 1],
])
const LARGEST = 1_000_000_000

/** What is wrong with a query before it reaches the database, in words for whoever wrote it. */
export function queryProblem(query: URLSearchParams): string | undefined {
  for (const [name, value] of query) {
    if (/\u0000/.test(name + value)) return `${shown(name)} holds a character that cannot be stored.`
    const problem = numberProblem(name, value)
    if (problem) return problem
    if (/__proto__|constructor|prototype/.test(name) || WRITTEN.test(name))
      return `${shown(name)} is not a parameter.`
    if (name === 'where' || name === 'where[]') return 'where is written as where[field][operator]=value.'
    if (name.startsWith('where[') && !hasOperator(name))
      return `${shown(name)} does not end in an operator such as [equals].`
  }
  return undefined
}

/** What is wrong with a number that stands in a query as text. */
export function numberProblem(name: string, value: string): string | undefined {
  const smallest = NUMBERS.get(name)
  if (smallest === undefined) return undefined
  if (!/^\d+$/.test(value) || Number(value) < smallest)
    return `${name} must be a whole number from ${smallest} up.`
  return Number(value) > LARGEST ? `${name} can be ${LARGEST} at most.` : undefined
}

/** The operator comes last, but for the places in a list of values. */
function hasOperator(name: string): boolean {
  const parts = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? '')
  const last = parts.findLast((part) => !/^\d*$/.test(part))
  return OPERATORS.has(last ?? '')
}

const shown = (name: string) => name.slice(0, 120)
