import type { IncomingMessage } from 'node:http'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

type Refusal = { status: number; reason: string }

/** Why a request cannot mean anything here, whatever it asks for: the rest of the server stumbles over it. */
export function refusal({ method = '', url = '/' }: IncomingMessage): Refusal | undefined {
  if (!METHODS.has(method)) return { status: 405, reason: `${method} is not a method of this server.` }
  try {
    const [path = ''] = url.split('?', 1)
    if (!decodeURIComponent(path).includes('\0')) return undefined
  } catch {
    // Percent signs that do not stand for UTF-8.
  }
  return { status: 400, reason: 'The address is not encoded correctly.' }
}
