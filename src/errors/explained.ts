import { APIError } from 'payload'

type Explained = { status: number; message: string; retryAfter?: number }

const INVALID: Explained = {
  status: 400,
  message: 'A value of the request is not of the kind its field holds.',
}
const NO_ID: Explained = { status: 400, message: 'An id of the request is none: ids here are UUIDs.' }
const NOT_AMONG: Explained = {
  status: 400,
  message: 'A value of the request is none of those that its field can have.',
}
const NOT_STORED: Explained = {
  status: 400,
  message: 'A text of the request holds a character that cannot be stored, such as U+0000. Take it out.',
}
const NO_PLACE: Explained = {
  status: 400,
  message: 'limit must be a whole number from 0 up, and page one from 1 up.',
}
const GONE: Explained = {
  status: 409,
  message: 'The request points to a document that does not exist any more. Load the page again.',
}
const TAKEN: Explained = { status: 409, message: 'A value that must be unique is in use already.' }
const BUSY: Explained = {
  status: 503,
  message: 'The database cannot be reached right now. Nothing was changed; try again in a moment.',
  retryAfter: 5,
}
const CROSSED: Explained = {
  status: 409,
  message: 'Somebody else changed the same thing at the same moment. Nothing was changed; try again.',
}

const NO_ROOM: Explained = {
  status: 503,
  message:
    'The file could not be stored: the disk is full, or its folder cannot be written to. Nothing was stored. Tell whoever runs this site.',
  retryAfter: 60,
}

/** By the classes of https://www.postgresql.org/docs/current/errcodes-appendix.html and Node's own codes. */
const BY_CODE: readonly [code: RegExp, as: Explained][] = [
  [/^22(021|P05)$/, NOT_STORED],
  [/^2201[WX]$/, NO_PLACE],
  [/^22/, INVALID],
  [/^23503$/, GONE],
  [/^23505$/, TAKEN],
  [/^40(001|P01)$/, CROSSED],
  [/^E(ACCES|DQUOT|EXIST|NOSPC|NOTDIR|ROFS)$/, NO_ROOM],
  [/^(08|53|57P)|^E(CONNREFUSED|CONNRESET|PIPE|NOTFOUND)$/, BUSY],
]

/** The status and the words for an error that is not the server's own fault, found among its causes. */
export function explained(error: unknown): Explained | undefined {
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    const found = BY_CODE.find(([pattern]) => pattern.test(code))
    if (found) return code === '22P02' ? unreadable(cause.message) : found[1]
    // Payload knows its errors by the names of their classes, which a build does not keep, and drops their words.
    if (cause instanceof APIError && cause.isPublic && !cause.data && cause.status < 500)
      return { status: cause.status, message: cause.message }
    if (cause instanceof RangeError && /time value/.test(cause.message)) return INVALID
    if (cause instanceof SyntaxError && /JSON/.test(cause.message))
      return { status: 400, message: 'A part of the request is not valid JSON.' }
  }
  return undefined
}

/** PostgreSQL says of which type a value it cannot read should be, and has one code for them all. */
const unreadable = (message: string): Explained =>
  /\buuid\b/.test(message) ? NO_ID : /\benum\b/.test(message) ? NOT_AMONG : INVALID

/** GraphQL has a name of its own for what lies behind an error. */
const causeOf = (error: Error): unknown =>
  error.cause ?? ('originalError' in error ? error.originalError : undefined)

/** What is said of a fault of ours, whose cause is for the log only. */
export const FAULT = 'Something went wrong here, and it is not your fault. Try again later.'
