import {
  configToJSONSchema,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'

export type Schema = { [key: string]: unknown }

/** The rules of access look at who asks, and nobody does. */
const asVisitor = { req: { user: null } as PayloadRequest }

/** The collections of which a visitor may read anything. */
export const publicCollections = ({ collections }: SanitizedConfig): SanitizedCollectionConfig[] =>
  collections.filter(({ access, slug }) => !slug.startsWith('payload-') && access.read(asVisitor) !== false)

const isPublic = (field: FlattenedField) =>
  !('access' in field && field.access?.read) || field.access.read(asVisitor) !== false

/** What a visitor gets of each public document, as JSON Schema, with all that those refer to. */
export function publicSchemas(config: SanitizedConfig): Record<string, Schema> {
  const { definitions = {} } = configToJSONSchema(config, 'text')
  const shown = new Map<string, readonly FlattenedField[]>([
    ...publicCollections(config).map(({ flattenedFields, slug }) => [slug, flattenedFields] as const),
    ...config.globals.map(({ flattenedFields, slug }) => [slug, flattenedFields] as const),
  ])
  const schemas: Record<string, Schema> = {}
  const add = (name: string) => {
    const definition = definitions[name]
    if (!definition || schemas[name]) return
    const fields = shown.get(name)
    const schema = translated(definition) as Schema
    schemas[name] = fields ? withoutHidden(schema, fields) : schema
    for (const [, inner = ''] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      add(inner)
  }
  for (const name of shown.keys()) add(name)
  // Payload’s own mark on every global, of which its schemas say nothing.
  for (const { slug } of config.globals)
    Object.assign((schemas[slug]?.properties as Schema | undefined) ?? {}, { globalType: { const: slug } })
  return schemas
}

function withoutHidden(schema: Schema, fields: readonly FlattenedField[]): Schema {
  const hidden = new Set(fields.filter((field) => !isPublic(field)).map(({ name }) => name))
  const {
    properties = {},
    required = [],
    ...rest
  } = schema as {
    properties?: Schema
    required?: string[]
  }
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !hidden.has(name))),
    required: required.filter((name) => !hidden.has(name)),
  }
}

/** Payload’s schemas refer to each other in the way of JSON Schema, and say things to TypeScript. */
function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key === 'tsType') return []
      if (key === '$ref' && typeof inner === 'string')
        return [[key, inner.replace('#/definitions/', '#/components/schemas/')]]
      // A value that may be missing is named by its type, and forgotten in the list of values.
      if (key === 'enum' && Array.isArray(inner) && isNullable(value)) return [[key, [...inner, null]]]
      return [[key, translated(inner)]]
    }),
  )
}

const isNullable = (schema: object): boolean =>
  'type' in schema && Array.isArray(schema.type) && schema.type.includes('null')
