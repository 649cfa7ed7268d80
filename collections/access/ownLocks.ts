import type { Access, SanitizedConfig } from 'payload'
import { nobody } from './nobody'
import { isPublisher } from './roles'

const SLUG = 'payload-locked-documents'

/** Who has a form open takes its lock away when it is closed. */
const own: Access = ({ req: { user } }) => (user ? { 'user.value': { equals: user.id } } : false)

/** Taking a form over is open to those who may write in what others write, and in their own name. */
const takeOver: Access = (args) => {
  const { data, req } = args
  const taker: unknown = data?.user?.value ?? data?.user
  const isOwnName = taker === undefined || taker === req.user?.id
  return isOwnName && (isPublisher(req.user) || own(args))
}

/**
 * Locks of forms are made by the system. Payload adds their collection after all plugins, and lets everybody with a
 * login make, change and delete those of others.
 */
export function ownLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === SLUG)
  if (!locks) throw new Error(`Payload keeps its locks elsewhere than in ${SLUG} now. Guard them there.`)
  Object.assign(locks.access, { create: nobody, delete: own, update: takeOver })
  return config
}
