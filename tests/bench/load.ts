import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

const CONNECTIONS = 50
const SECONDS = 8

/** Requests per second, and the milliseconds below which 50 and 99 of 100 answers lie. */
export type Load = { rate: number; p50: number; p99: number }

/** Asks for one address as fast as it is answered. Throws when an answer is not 200. */
export async function hammer(url: string): Promise<Load> {
  const { errors, latency, non2xx, requests } = await autocannon({
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'accept-encoding': 'gzip' },
    url,
  })
  if (errors > 0 || non2xx > 0) throw new Error(`${url} failed: ${errors} errors, ${non2xx} other answers.`)
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 }
}

/** The same bytes and headers from memory, by nothing but Node’s own server in a process of its own. */
export async function plainServer(body: Buffer, headers: Record<string, string>) {
  const server = fork(fileURLToPath(new URL('./plainServer.ts', import.meta.url)), [], {
    serialization: 'advanced',
  })
  server.send({ body, headers })
  const [port] = (await once(server, 'message')) as [number]
  return {
    url: `http://localhost:${port}/`,
    stop: async () => {
      server.kill()
      await once(server, 'exit')
    },
  }
}
