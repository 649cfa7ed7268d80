import {
  APIError,
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import { conditionProblem, orderProblem } from './conditions/problem'

type Asked = { where?: unknown; sort?: unknown; joins?: unknown }

/**
 * Refuses conditions that a field does not bear, and orders that would lose documents. Payload looks whether
 * a field is there and may be read; what PostgreSQL cannot compare is an error of the server to it.
 */
export const refuseUnfit: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess || req.payloadAPI === 'local') return
  const { config } = req.payload
  const asked = args as Asked
  const { flattenedFields } = collection
  // A hook is not told whether versions are asked for. Their fields have names of their own.
  const fields = collection.versions
    ? [...flattenedFields, ...buildVersionCollectionFields(config, collection, true)]
    : flattenedFields
  const problem = problemOf(asked, fields, config) ?? problemOfJoins(asked.joins, flattenedFields, config)
  if (problem) throw new APIError(problem, 400)
}

const problemOf = ({ sort, where }: Asked, fields: readonly FlattenedField[], config: SanitizedConfig) =>
  conditionProblem(where, { config, fields }) ?? orderProblem(sort, { config, fields })

function problemOfJoins(
  joins: unknown,
  fields: readonly FlattenedField[],
  config: SanitizedConfig,
): string | undefined {
  if (typeof joins !== 'object' || joins === null) return undefined
  for (const [name, join] of Object.entries(joins)) {
    const field = fields.find((candidate) => candidate.name === name)
    const joined =
      field?.type === 'join' ? config.collections.find(({ slug }) => slug === field.collection) : undefined
    const problem = joined && problemOf(join || {}, joined.flattenedFields, config)
    if (problem) return problem
  }
  return undefined
}
