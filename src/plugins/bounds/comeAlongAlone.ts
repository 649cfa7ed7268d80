import { type CollectionConfig, flattenTopLevelFields } from 'payload'

/**
 * A document that comes along with another leaves at home the lists of what points to it: each would go
 * through all documents that do, for each document of an answer. Who wants one asks for it with `populate`.
 */
export function comeAlongAlone(collection: CollectionConfig): CollectionConfig {
  const joins = flattenTopLevelFields(collection.fields).flatMap((field) =>
    field.type === 'join' ? field.name : [],
  )
  return joins.length > 0
    ? { ...collection, defaultPopulate: Object.fromEntries(joins.map((name) => [name, false])) }
    : collection
}
