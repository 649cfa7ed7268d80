import { type PostgresAdapter, type PostgresAdapterArgs, postgresAdapter, sql } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { forgetQueued, runQueued } from './afterCommit'

type Transaction = PostgresAdapter['sessions'][string]['db']
type TransactionOptions = Parameters<PostgresAdapter['drizzle']['transaction']>[1]

const later = <Value = void>() => {
  let resolve: (value: Value) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<Value>((res, rej) => {
    resolve = res
    reject = rej
  })
  return { promise, resolve, reject }
}

const ROLLED_BACK = Symbol('rolled back on request')

/**
 * Payload's PostgreSQL adapter, made honest about its transactions: a failed COMMIT is an error (the
 * original swallows it), work queued with `afterCommit` runs when the COMMIT has succeeded and never
 * otherwise, a lost database connection does not end the process, and its connections end with it.
 */
export function salusPostgres(args: PostgresAdapterArgs): DatabaseAdapterObj<PostgresAdapter> {
  const original = postgresAdapter(args)
  return { ...original, init: (init) => honest(original.init(init)) }
}

function honest(adapter: PostgresAdapter): PostgresAdapter {
  const connect = adapter.connect

  adapter.connect = async function (options) {
    const isFirst = !this.pool
    if (isFirst) {
      this.pool = new this.pg.Pool(this.poolOptions)
      // A pool without this listener throws when an idle connection breaks.
      this.pool.on('error', (error: Error) =>
        this.payload.logger.warn(`A database connection was lost and will be replaced: ${error.message}`),
      )
      // The original checks one out to test the connection, and never gives it back.
      const client = await this.pool.connect().catch((error: Error) => {
        this.rejectInitializing()
        throw new Error(`The database cannot be reached: ${error.message}`)
      })
      client.release()
    }
    await connect?.call(this, options)
  }

  const destroy = adapter.destroy
  adapter.destroy = async function () {
    await destroy?.call(this)
    const { pool } = this
    Object.assign(this, { pool: undefined })
    await pool?.end()
  }

  adapter.beginTransaction = async function (options) {
    await this.initializing
    const id = crypto.randomUUID()
    const begun = later<Transaction>()
    const ended = later()
    const outcome = this.drizzle.transaction(
      async (tx) => {
        // Two copies of the query builder are installed, whose equal types TypeScript holds for different.
        begun.resolve(tx as unknown as Transaction)
        await ended.promise
        // PostgreSQL answers COMMIT of a failed transaction with a silent ROLLBACK. This fails instead.
        await tx.execute(sql`select 1`)
      },
      (options ?? this.transactionOptions) as TransactionOptions,
    )
    // Before the transaction has begun a failure belongs to whoever begins it, afterwards to whoever ends it.
    outcome.catch((error) => begun.reject(error))
    this.sessions[id] = {
      db: await begun.promise,
      resolve: async () => {
        ended.resolve()
        await outcome
      },
      reject: async () => {
        ended.reject(ROLLED_BACK)
        await outcome.catch((error) => {
          if (error !== ROLLED_BACK) this.payload.logger.warn(`A rollback failed: ${String(error)}`)
        })
      },
    }
    return id
  }

  adapter.commitTransaction = async function (incoming) {
    const id = String(await incoming)
    const session = this.sessions[id]
    if (!session) return
    delete this.sessions[id]
    try {
      await session.resolve()
    } catch (error) {
      forgetQueued(this, id)
      throw error
    }
    runQueued(this, id)
  }

  const rollback = adapter.rollbackTransaction
  adapter.rollbackTransaction = async function (incoming) {
    const id = await incoming
    forgetQueued(this, String(id))
    await rollback.call(this, id ?? '')
  }
  return adapter
}
