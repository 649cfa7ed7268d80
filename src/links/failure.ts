const WORDS: Record<string, string> = {
  ECONNREFUSED: 'The server takes no connections.',
  ECONNRESET: 'The server broke the connection off.',
  EHOSTUNREACH: 'No way leads to the server.',
  ENETUNREACH: 'No way leads to the server.',
  EPIPE: 'The server broke the connection off.',
  ETIMEDOUT: 'The server did not answer in time.',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Several IP addresses may have been tried, each with an error of its own. */
const innermost = (error: unknown): unknown =>
  error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error

/** Why no answer came, in a sentence for editors. */
export function failure(error: unknown): string {
  const cause = innermost(error)
  const code = codeOf(cause)
  const syscall = cause instanceof Error && 'syscall' in cause ? String(cause.syscall) : ''
  if (syscall.startsWith('query')) return 'The name of the server could not be looked up.'
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code))
    return `The server’s certificate is not valid (${code}).`
  if (/SSL|EPROTO/.test(code)) return 'No secure connection came about.'
  if (code.startsWith('HPE_')) return 'What the server answers is not in the language of the web.'
  return WORDS[code] ?? `The server could not be asked${code ? ` (${code})` : ''}.`
}
