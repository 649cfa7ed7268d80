import type { PayloadRequest } from 'payload'

type Work = () => void
const queues = new WeakMap<object, Map<string, Work[]>>()

const queueOf = (adapter: object) => {
  const queue = queues.get(adapter) ?? new Map<string, Work[]>()
  queues.set(adapter, queue)
  return queue
}

/**
 * Runs work when the request's transaction is committed, in the order it was queued; at once when there is
 * no transaction; never when it is rolled back. The work is synchronous, so that whoever waits for the
 * write waits for it too.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) return work()
  const queue = queueOf(req.payload.db)
  queue.set(String(id), [...(queue.get(String(id)) ?? []), work])
}

export function runQueued(adapter: object, transaction: string): void {
  const work = queueOf(adapter).get(transaction) ?? []
  queueOf(adapter).delete(transaction)
  for (const run of work) run()
}

export const forgetQueued = (adapter: object, transaction: string): void => {
  queueOf(adapter).delete(transaction)
}
