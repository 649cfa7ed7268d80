import { createServer, type ServerResponse } from 'node:http'
import next from 'next'
import { EnvError, readEnv, serverEnv } from '@/src/env'
import { addressReader, CLIENT_ADDRESS } from './clientAddress'
import { everywhere } from './headers.mjs'
import { methodsOf } from './methods'
import { plainAddress } from './plainAddress'
import { serveKept } from './serveKept'

const FORCE_AFTER = 8_000

const { port, trustedProxies } = settings()
const app = next({ dev: false, port, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
const addressOf = addressReader(trustedProxies)

const server = createServer((request, response) => {
  const { method = '' } = request
  const address = plainAddress(request.url ?? '/')
  if ('reason' in address) return refuse(response, 400, address.reason)
  const methods = methodsOf('url' in address ? address.url : address.movedTo)
  if (!methods.includes(method))
    return refuse(response, 405, `${method} is not a method of this address.`, { Allow: methods.join(', ') })
  if ('movedTo' in address) {
    response.writeHead(308, { Location: address.movedTo, 'Cache-Control': 'no-cache', ...everywhere }).end()
    return
  }
  request.url = address.url
  if (serveKept(request, response)) return
  request.headers[CLIENT_ADDRESS] = addressOf(request)
  void handle(request, response)
})
server.listen(port)

/** Requests in flight are answered, new ones are not taken. */
const stop = () => {
  setTimeout(() => process.exit(0), FORCE_AFTER).unref()
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop)

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...everywhere, ...headers })
  response.end(JSON.stringify({ errors: [{ message }] }))
}

/** All settings are there, or nothing is served. */
function settings() {
  try {
    serverEnv()
    return readEnv()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
