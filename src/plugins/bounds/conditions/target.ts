import type { FlattenedField, SanitizedConfig } from 'payload'

/** What a condition or an order is about: a field, or the id that every document has. */
export type Target = {
  field: FlattenedField | 'id'
  /** One document has many of them, as a list, a relation to many or a join has. */
  isMany: boolean
}

/** A path that the database cannot follow, in words for whoever wrote it. */
export type Trouble = { trouble: string }

type Way = { isMany: boolean; hasLeft: boolean; hasJoined: boolean }

const START: Way = { isMany: false, hasLeft: false, hasJoined: false }

/**
 * Follows a path such as “authors.name” through the model, from collection to collection. Where the model
 * does not have it, or has no value there, Payload says so by itself. What Payload lets through and builds
 * wrong SQL for is trouble.
 */
export function targetOf(
  path: string,
  fields: readonly FlattenedField[],
  config: SanitizedConfig,
): Target | Trouble | undefined {
  const follow = (
    [name = '', ...rest]: string[],
    within: readonly FlattenedField[],
    way: Way,
  ): Target | Trouble | undefined => {
    const field = within.find((candidate) => candidate.name === name)
    const isLast = rest.length === 0 || (rest.length === 1 && rest[0] === 'id')
    const fieldsOf = (slug: string) =>
      config.collections.find((each) => each.slug === slug)?.flattenedFields ?? []
    if (!field) return name === 'id' || name === '_id' ? { field: 'id', isMany: way.isMany } : undefined
    switch (field.type) {
      case 'group':
      case 'tab':
        return follow(rest, field.flattenedFields, way)
      case 'array':
        return follow(rest, field.flattenedFields, { ...way, isMany: true })
      case 'relationship':
      case 'upload': {
        const isMany = way.isMany || Boolean(field.hasMany)
        if (isLast) return { field, isMany }
        if (typeof field.relationTo !== 'string') return undefined
        if (field.type === 'upload')
          return {
            trouble: `What “${name}” shows cannot be asked for here. Ask /api/${field.relationTo} for it.`,
          }
        if (way.hasJoined) return tooFar(path)
        return follow(rest, fieldsOf(field.relationTo), { ...way, isMany, hasLeft: true })
      }
      case 'join':
        if (way.hasLeft || way.hasJoined || typeof field.collection !== 'string') return tooFar(path)
        if (rest.length === 0) return { field, isMany: true }
        return follow(rest, fieldsOf(field.collection), { ...way, isMany: true, hasJoined: true })
      case 'json':
      case 'richText':
        return rest.length === 0
          ? { field, isMany: way.isMany }
          : {
              trouble: `What stands in “${name}” cannot be asked for. /api/search finds pages by their words.`,
            }
      default: {
        if (rest.length > 0) return undefined
        const isMany = 'hasMany' in field && field.hasMany === true
        if (isMany && (way.hasLeft || way.hasJoined)) return tooFar(path)
        return { field, isMany: way.isMany || isMany }
      }
    }
  }
  return follow(path.split('.'), fields, START)
}

const tooFar = (path: string): Trouble => ({
  trouble: `“${path}” leads too far. Ask the other collection first, then this one by the ids it gave.`,
})
