import { createServer, type ServerResponse } from 'node:http'
import next from 'next'
import { EnvError, readEnv, serverEnv } from '@/src/env'
import { addressReader, CLIENT_ADDRESS } from './clientAddress'
import { everywhere } from './headers.mjs'
import { methodsOf } from './methods'
import { plainAddress } from './plainAddress'
import { serveKept } from './serveKept'
import { unknownFunction } from './serverFunctions'

/** Milliseconds that requests in flight may take after the server was told to stop. Whoever stops it waits longer. */
const FORCE_AFTER = 60_000

const { port, trustedProxies } = settings()
// Next takes over connections that ask for another protocol, and here there is none: it is given another server.
const app = next({ dev: false, httpServer: createServer(), port, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
const addressOf = addressReader(trustedProxies)
const callsUnknown = unknownFunction(process.env.NEXT_DIST_DIR ?? '.next')

let isStopping = false
const inFlight = new Set<ServerResponse>()

const server = createServer((request, response) => {
  inFlight.add(response)
  response.once('close', () => {
    inFlight.delete(response)
    if (isStopping) server.closeIdleConnections()
  })
  if (isStopping) response.setHeader('Connection', 'close')
  const { method = '' } = request
  const address = plainAddress(request.url ?? '/')
  if ('reason' in address) return refuse(response, 400, address.reason)
  const methods = methodsOf('url' in address ? address.url : address.movedTo)
  if (!methods.includes(method))
    return refuse(response, 405, `${method} is not a method of this address.`, { Allow: methods.join(', ') })
  if (callsUnknown(request.headers))
    return refuse(response, 404, 'The panel is of another version. Load the page again.')
  if ('movedTo' in address) {
    response.writeHead(308, { Location: address.movedTo, 'Cache-Control': 'no-cache', ...everywhere }).end()
    return
  }
  request.url = address.url
  if (serveKept(request, response)) return
  request.headers[CLIENT_ADDRESS] = addressOf(request)
  void handle(request, response)
})
server.once('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use by another program. Stop it, or choose another port with PORT.`
      : `Port ${port} cannot be used (${error.code}). Choose another with PORT.`,
  )
  process.exit(1)
})
server.listen(port)

/**
 * Requests in flight are answered, and no connection brings another one: each answer says that it is the last, so
 * that a proxy with kept connections sends what comes next to another process.
 */
const stop = () => {
  if (isStopping) return
  isStopping = true
  setTimeout(() => process.exit(0), FORCE_AFTER).unref()
  for (const response of inFlight) if (!response.headersSent) response.setHeader('Connection', 'close')
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
