import type { FlattenedField } from 'payload'
import { isUuid } from '@/src/content/uuid'
import type { Target } from './target'

const EQUAL = ['equals', 'not_equals'] as const
const AMONG = ['in', 'not_in'] as const
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const
const WORDS = ['like', 'not_like', 'contains'] as const

type Comparison = {
  operators: readonly string[]
  /** What a value must be, said so that it can follow “must be”. */
  is?: { value: (value: unknown) => boolean; what: string }
}

const isText = (value: unknown) => typeof value === 'string' || typeof value === 'number'
const isYesOrNo = (value: unknown) => /^(true|false)$/i.test(String(value))
const isNumber = (value: unknown) => isText(value) && value !== '' && Number.isFinite(Number(value))
const isDate = (value: unknown) =>
  value instanceof Date ||
  (isText(value) && value !== '' && !Number.isNaN(new Date(value as string | number).getTime()))

/** How a field can be compared by the database, by what it holds. */
export function comparisonOf({ field }: Target): Comparison {
  if (field === 'id') return { operators: [...EQUAL, ...AMONG, ...ORDER, 'exists'], is: ID }
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return { operators: [...EQUAL, ...AMONG, ...ORDER, ...WORDS, 'exists'], is: TEXT }
    case 'number':
      return {
        operators: [...EQUAL, ...AMONG, ...ORDER, 'exists'],
        is: { value: isNumber, what: 'a number' },
      }
    case 'date':
      return {
        operators: [...EQUAL, ...AMONG, ...ORDER, 'exists'],
        is: { value: isDate, what: 'a date such as 2026-01-31' },
      }
    case 'checkbox':
      return { operators: [...EQUAL, 'exists'], is: { value: isYesOrNo, what: 'true or false' } }
    case 'select':
    case 'radio':
      return {
        operators: [...EQUAL, ...AMONG, 'exists', ...(isMany(field) ? ['contains'] : [])],
        is: oneOf(field.options.map((option) => (typeof option === 'string' ? option : option.value))),
      }
    case 'relationship':
    case 'upload':
      return { operators: [...EQUAL, ...AMONG, 'exists', ...(isMany(field) ? ['contains'] : [])], is: ID }
    case 'join':
      return { operators: [...EQUAL, ...AMONG, 'exists'], is: ID }
    default:
      return { operators: ['exists'] }
  }
}

const ID = { value: isUuid, what: 'the id of a document' }
const TEXT = { value: isText, what: 'a text' }

const oneOf = (values: readonly string[]) => ({
  value: (value: unknown) => values.some((one) => one === value),
  what: `one of ${values.join(', ')}`,
})

const isMany = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true
