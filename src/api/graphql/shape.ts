import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  NoFragmentCyclesRule,
  parse,
  type ValidationContext,
  validate,
} from 'graphql'

const MOST_LETTERS = 20_000
const DEEPEST = 10
const MOST_ALIASES = 30
const MOST_FIELDS = 1000

/** The rules below look at the words of a query only, but are asked through a schema. */
const ANY = buildSchema('type Query { any: String }')

const refusing = (message: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(message))],
})

const BOUNDS = [
  maxDepthRule({
    n: DEEPEST,
    flattenFragments: true,
    ...refusing(`The query is more than ${DEEPEST} levels deep. Ask in several steps.`),
  }),
  maxAliasesRule({
    n: MOST_ALIASES,
    ...refusing(`The query has more than ${MOST_ALIASES} aliases. Send several queries.`),
  }),
  costLimitRule({
    maxCost: MOST_FIELDS,
    objectCost: 1,
    scalarCost: 1,
    depthCostFactor: 1,
    flattenFragments: true,
    ...refusing(`The query asks for more than ${MOST_FIELDS} fields. Send several queries.`),
  }),
]

/**
 * What is wrong with the shape of a query, before anything walks through it: a fragment that holds itself has
 * no end, and fragments that hold each other twice have one too far away. What is no GraphQL is left to the
 * parser that comes next.
 */
export function shapeErrors(query: string): readonly GraphQLError[] {
  if (query.length > MOST_LETTERS)
    return [new GraphQLError(`The query is longer than ${MOST_LETTERS} letters. Send several queries.`)]
  const document = parsed(query)
  if (!document) return []
  const cycles = validate(ANY, document, [NoFragmentCyclesRule])
  return cycles.length > 0 ? cycles : validate(ANY, document, BOUNDS)
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}
