import { createServer } from 'node:http'
import next from 'next'
import { readEnv } from '@/src/env'
import { serveKept } from './serveKept'

const FORCE_AFTER = 8_000

const { port } = readEnv()
const app = next({ dev: false, port, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (!serveKept(request, response)) void handle(request, response)
})
server.listen(port)

/** Requests in flight are answered, new ones are not taken. */
const stop = () => {
  setTimeout(() => process.exit(0), FORCE_AFTER).unref()
  server.close(() => process.exit(0))
  server.closeIdleConnections()
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
