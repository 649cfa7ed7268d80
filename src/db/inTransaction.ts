import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

type As = { user?: PayloadRequest['user'] }

/** Work that happens whole or not at all, outside of anybody’s request, in a user’s name where one is given. */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
  { user = null }: As = {},
): Promise<Result> {
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return withinTransaction(req, () => work(req))
}

/** Work that happens whole or not at all, within a request that is no operation of Payload’s. */
export async function withinTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
