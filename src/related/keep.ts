import type { PayloadRequest } from 'payload'

/** Takes an article as readers get it into the tables of the engine, within the request's transaction. */
export async function keepArticle(_req: PayloadRequest, _id: string): Promise<void> {}

/** Takes an article that readers do not get any more out of them, within the request's transaction. */
export async function forgetArticle(_req: PayloadRequest, _id: string): Promise<void> {}
