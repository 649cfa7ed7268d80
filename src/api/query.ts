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

const isWhole = (value: string) => /^\d{1,6}$/.test(value)

/** What is wrong with a query before it reaches the database, in words for whoever wrote it. */
export function queryProblem(query: URLSearchParams): string | undefined {
  for (const [name, value] of query) {
    if (/\u0000/.test(name + value)) return `${shown(name)} holds a character that cannot be stored.`
    if ((name === 'limit' || name === 'page' || name === 'depth') && !isWhole(value))
      return `${name} must be a whole number from 0 up.`
    if (name === 'page' && value === '0') return 'page starts at 1.'
    if (/__proto__|constructor|prototype/.test(name)) return `${shown(name)} is not a parameter.`
    if (name === 'where' || name === 'where[]') return 'where is written as where[field][operator]=value.'
    if (name.startsWith('where[') && !hasOperator(name))
      return `${shown(name)} does not end in an operator such as [equals].`
  }
  return undefined
}

/** The operator comes last, but for the places in a list of values. */
function hasOperator(name: string): boolean {
  const parts = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? '')
  const last = parts.findLast((part) => !/^\d*$/.test(part))
  return OPERATORS.has(last ?? '')
}

const shown = (name: string) => name.slice(0, 120)
