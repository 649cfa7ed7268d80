import type { PayloadRequest } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import { forgetDuplicates, keepDuplicates } from './duplicates'
import { profileOf } from './profileOf'
import { removeProfile, saveProfile } from './store'

const READ = {
  title: true,
  summary: true,
  body: true,
  faqs: true,
  conditions: true,
  symptoms: true,
  treatments: true,
  language: true,
} as const

/** Takes an article as readers get it into the tables of the engine, within the request's transaction. */
export async function keepArticle(req: PayloadRequest, id: string): Promise<void> {
  const article = await req.payload.findByID({
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    id,
    joins: false,
    overrideAccess: true,
    req,
    select: READ,
  })
  if (!article) return
  const connection = await connectionOf(req)
  const profile = { ...(await profileOf(req, article)), id }
  await saveProfile(connection, profile)
  await keepDuplicates(connection, profile)
}

/** Takes an article that readers do not get any more out of them, within the request's transaction. */
export async function forgetArticle(req: PayloadRequest, id: string): Promise<void> {
  const connection = await connectionOf(req)
  await forgetDuplicates(connection, id)
  await removeProfile(connection, id)
}
