import { createServer } from 'node:http'
import next from 'next'
import { EnvError, readEnv, serverEnv } from '@/src/env'
import { addressReader, CLIENT_ADDRESS } from './clientAddress'
import { everywhere } from './headers.mjs'
import { refusal } from './refusal'
import { serveKept } from './serveKept'

const FORCE_AFTER = 8_000

const { port, trustedProxies } = settings()
const app = next({ dev: false, port, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()
const addressOf = addressReader(trustedProxies)

const server = createServer((request, response) => {
  if (serveKept(request, response)) return
  const refused = refusal(request)
  if (refused) {
    response.writeHead(refused.status, { 'Content-Type': 'application/json', ...everywhere })
    response.end(JSON.stringify({ errors: [{ message: refused.reason }] }))
    return
  }
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
