import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

const MIN_LENGTH = 12
const MIN_DISTINCT = 5

/** What is wrong with a password, or `undefined`. */
export function passwordProblem(password: unknown, email?: unknown): string | undefined {
  if (typeof password !== 'string' || password.length < MIN_LENGTH)
    return `Use at least ${MIN_LENGTH} characters. Three or four unrelated words are easy to remember.`
  if (password.length > 256) return 'Use at most 256 characters.'
  if (new Set(password.toLowerCase()).size < MIN_DISTINCT) return 'Use more different characters.'
  const lower = password.toLowerCase()
  if (
    /^(password|passwort|qwerty|letmein|welcome|admin|123456)/.test(lower) ||
    /0123456789|1234567890/.test(lower)
  )
    return 'This password is too common.'
  const mailbox = typeof email === 'string' ? email.split('@')[0]?.toLowerCase() : undefined
  if (mailbox && mailbox.length > 3 && lower.includes(mailbox))
    return 'Leave your e-mail address out of the password.'
  return undefined
}

/** Payload itself is content with three characters. */
export const refuseWeakPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || !('password' in data) || data.password === undefined)
    return
  const problem = passwordProblem(data.password, 'email' in data ? data.email : req.user?.email)
  if (problem)
    throw new ValidationError(
      { collection: 'users', errors: [{ path: 'password', message: problem }], req },
      req.t,
    )
}
