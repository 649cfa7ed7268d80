import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

export type Connection = Pick<PostgresAdapter['drizzle'], 'execute'>

/** Where a statement belongs to the request's transaction, if it has one. */
export async function connectionOf({ payload, transactionID }: PayloadRequest): Promise<Connection> {
  const id = await transactionID
  const session = id === undefined ? undefined : payload.db.sessions?.[id]
  return (session?.db as Connection | undefined) ?? payload.db.drizzle
}
