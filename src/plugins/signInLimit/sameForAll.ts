import { pbkdf2 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { CLIENT_ADDRESS } from '@/src/server/clientAddress'
import { asked } from './asked'

/** How Payload hashes passwords, by the beginning of its hashes. A test compares it with one that is stored. */
export const HASHES = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, length: 32 } as const

const hash = promisify(pbkdf2)

/** A password is hashed for an account that does not exist, too, or the answer would come sooner and tell that. */
export const hashForNobody: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { email, password } = asked(args)
  if (operation !== 'login' || typeof email !== 'string' || typeof password !== 'string') return args
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    // Asked before anybody is signed in, and told to nobody: what follows is to take as long either way.
    overrideAccess: true,
    req,
    where: { email: { equals: email.trim().toLowerCase() } },
  })
  if (totalDocs === 0) await hash(password, 'salt', HASHES.iterations, HASHES.length, 'sha256')
  return args
}

/** Milliseconds after which a request for a new password is answered, which takes less work where there is no account. */
const ANSWERED_AFTER = 500
const STARTED = 'signInLimit:resetStarted'

/** The mail is sent beside the answer: neither its time nor its failure tells whether there is an account. */
export const sendLater: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || !req.headers.get(CLIENT_ADDRESS)) return args
  req.context[STARTED] = Date.now()
  return { ...args, disableEmail: true }
}

export const answerAlike: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  const started = req.context[STARTED]
  if (operation !== 'forgotPassword' || typeof started !== 'number') return result
  const { email } = asked(args)
  if (typeof result === 'string' && typeof email === 'string') void sendLink(req, email, result)
  await pause(Math.max(0, started + ANSWERED_AFTER - Date.now()))
  return result
}

async function sendLink(req: PayloadRequest, to: string, token: string): Promise<void> {
  const { config, logger } = req.payload
  const address = `${config.serverURL}${config.routes.admin}${config.admin.routes.reset}/${token}`
  try {
    await req.payload.sendEmail({
      subject: 'A new password',
      text: `Somebody, most likely you, asked for a new password for ${config.serverURL}. Choose one within the hour:\n\n${address}\n\nIf it was not you, nothing has changed, and you need not do anything.`,
      to,
    })
  } catch (err) {
    logger.error({ err, msg: 'A mail for a new password could not be sent. Look at SMTP_URL.' })
  }
}
