import { APIError, type Endpoint, type GraphQLExtension, type Payload, type PayloadRequest } from 'payload'
import { isStaff } from '@/collections/access/roles'

/**
 * What somebody may do with a document, Payload looks up in the document itself, whoever asks. Visitors would
 * learn from the answer whether it is there, be it a draft or in the trash, so that they get none.
 */
function refuseVisitors({ user }: Pick<PayloadRequest, 'user'>): void {
  if (!isStaff(user)) throw new APIError('Sign in to see what you may do with this.', 403, undefined, true)
}

/** Payload adds its own endpoints after the plugins, and collections of its own, too. */
export function permissionsForStaff({ config }: Pick<Payload, 'config'>): void {
  for (const { endpoints } of [...config.collections, ...config.globals])
    if (endpoints) endpoints.splice(0, endpoints.length, ...endpoints.map(guarded))
}

/** Of a collection `/access/:id?`, of a global `/access`. */
const guarded = (endpoint: Endpoint): Endpoint =>
  /^\/access(\/|$)/.test(endpoint.path)
    ? {
        ...endpoint,
        handler: (req) => {
          refuseVisitors(req)
          return endpoint.handler(req)
        },
      }
    : endpoint

type Resolve = (root: unknown, args: unknown, context: { req: PayloadRequest }, info: unknown) => unknown

/** The same for GraphQL, where each kind of document has a question of its own. */
export const permissionQueriesForStaff: GraphQLExtension = (_, { Query }) =>
  Object.fromEntries(
    Object.entries(Query.fields).flatMap(([name, field]: [string, { resolve: Resolve }]) => {
      if (!name.startsWith('docAccess')) return []
      const resolve: Resolve = (root, args, context, info) => {
        refuseVisitors(context.req)
        return field.resolve(root, args, context, info)
      }
      return [[name, { ...field, resolve }]]
    }),
  )
