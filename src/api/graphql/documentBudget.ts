import {
  type ExecutionArgs,
  GraphQLError,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  type ValidationRule,
} from 'graphql'
import { type ComplexityEstimator, createComplexityRule } from 'graphql-query-complexity'

/** One hundred articles with their texts, authors, topics and related articles are about 3,000. */
const MOST = 5000
const MOST_A_LIST = 100
const BY_DEFAULT = 10
/** A list whose length nobody says, such as the authors of an article. */
const ABOUT = 3

/** About how many documents a field makes the database look up, with all that is in it. */
const documents: ComplexityEstimator = ({ args, childComplexity, field }) => {
  // Rich text comes whole, with what it links to.
  if (isLeafType(getNamedType(field.type))) return getNamedType(field.type).name === 'JSON' ? 1 : 0
  if (field.args.some(({ name }) => name === 'limit')) return lengthOf(args) * (1 + childComplexity)
  if (field.name === 'docs') return childComplexity
  return (isListType(getNullableType(field.type)) ? ABOUT : 1) * (1 + childComplexity)
}

const lengthOf = ({ limit, pagination }: { limit?: unknown; pagination?: unknown }): number => {
  if (typeof limit === 'number' && limit > 0) return Math.min(limit, MOST_A_LIST)
  return limit === 0 || pagination === false ? MOST_A_LIST : BY_DEFAULT
}

/** Bounds what one GraphQL query may look up, whatever its shape: lists in lists multiply. */
export const documentBudget = ({ operationName, variableValues }: ExecutionArgs): ValidationRule[] => [
  createComplexityRule({
    estimators: [documents],
    maximumComplexity: MOST,
    operationName: operationName ?? undefined,
    variables: { ...variableValues },
    createError: (most, asked) =>
      new GraphQLError(
        `The query asks for about ${asked} documents, and may ask for ${most}. Set smaller limits, or send several queries.`,
      ),
  }),
]
