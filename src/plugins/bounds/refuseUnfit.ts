import {
  APIError,
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import { closedPath } from './conditions/closed'
import { conditionProblem, orderProblem } from './conditions/problem'

type Asked = { where?: unknown; sort?: unknown; joins?: unknown }

/**
 * Refuses conditions that a field does not bear, and orders that would lose documents. Payload looks whether
 * a field is there and may be read; what PostgreSQL cannot compare is an error of the server to it.
 */
export const refuseUnfit: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || req.payloadAPI === 'local') return
  const { config } = req.payload
  const asked = args as Asked
  const { flattenedFields } = collection
  // A hook is not told whether versions are asked for. Their fields have names of their own.
  const fields = collection.versions
    ? [...flattenedFields, ...buildVersionCollectionFields(config, collection, true)]
    : flattenedFields
  const questions = [{ ...asked, fields }, ...joinedQuestions(asked.joins, flattenedFields, config)]
  for (const question of questions) {
    const model = { config, fields: question.fields }
    const problem = conditionProblem(question.where, model) ?? orderProblem(question.sort, model)
    if (problem) throw new APIError(problem, 400)
  }
  for (const question of questions) {
    const path = await closedPath(question, req)
    if (path) throw new APIError(`“${path}” cannot be asked for.`, 400)
  }
}

type Question = Asked & { fields: readonly FlattenedField[] }

function joinedQuestions(
  joins: unknown,
  fields: readonly FlattenedField[],
  config: SanitizedConfig,
): Question[] {
  if (typeof joins !== 'object' || joins === null) return []
  return Object.entries(joins).flatMap(([name, join]) => {
    const field = fields.find((candidate) => candidate.name === name)
    const joined =
      field?.type === 'join' ? config.collections.find(({ slug }) => slug === field.collection) : undefined
    return joined ? [{ ...(join || {}), fields: joined.flattenedFields }] : []
  })
}
