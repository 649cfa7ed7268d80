import type { Payload } from 'payload'

/** What must not be done twice at a time, each with a number that nothing else in this database locks by. */
const LOCKS = { 'link checks': 728_512, suggestions: 728_513 }

/**
 * Does work unless it is being done already, in this process or another one. The lock belongs to a database
 * connection, so that it ends with its process, however that ends.
 */
export async function onlyOne(
  payload: Payload,
  what: keyof typeof LOCKS,
  work: () => Promise<void>,
): Promise<void> {
  const client = await payload.db.pool.connect()
  let failure: Error | undefined
  // Without a listener a connection that breaks while it waits would end the process.
  const remember = (error: Error) => {
    failure = error
  }
  client.on('error', remember)
  try {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as got', [LOCKS[what]])
    if (rows[0]?.got !== true) return
    try {
      await work()
    } finally {
      if (!failure) await client.query('select pg_advisory_unlock($1)', [LOCKS[what]]).catch(remember)
    }
  } finally {
    client.off('error', remember)
    client.release(failure)
  }
}
