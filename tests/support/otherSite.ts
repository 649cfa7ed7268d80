import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Page = (request: IncomingMessage, response: ServerResponse) => void

const status =
  (code: number, headers: Record<string, string> = {}): Page =>
  (_, response) => {
    response.writeHead(code, headers)
    response.end('Words.')
  }

const PAGES: Record<string, Page> = {
  '/ok': status(200),
  '/missing': status(404),
  '/fault': status(500),
  '/members': status(403),
  '/moved': status(301, { location: '/ok#part' }),
  '/circle': status(302, { location: '/circle' }),
  '/inside': status(302, { location: 'http://10.0.0.1/' }),
  '/metadata': status(302, { location: 'http://[::ffff:169.254.169.254]/latest/meta-data' }),
  '/mail': status(302, { location: 'http://127.0.0.1:25/' }),
  '/file': status(302, { location: 'file:///etc/passwd' }),
  '/get-only': (request, response) => status(request.method === 'HEAD' ? 405 : 200)(request, response),
  '/slow': () => {},
  '/slow-head': (request, response) => {
    if (request.method === 'HEAD') status(404)(request, response)
  },
  '/endless': (request, response) => {
    if (request.method === 'HEAD') return status(405)(request, response)
    response.writeHead(200)
    const writing = setInterval(() => response.write('x'.repeat(1000)), 1)
    response.once('close', () => clearInterval(writing))
  },
  '/broken-off': (_, response) => response.destroy(),
}

/** A site of somebody else, which notes what it is asked. */
export async function otherSite() {
  const asked: string[] = []
  const agents = new Set<string | undefined>()
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    asked.push(`${request.method} ${request.url}`)
    agents.add(request.headers['user-agent'])
    const hop = /^\/hop\/(\d+)$/.exec(path)?.[1]
    if (hop)
      return status(302, { location: hop === '1' ? '/ok' : `/hop/${Number(hop) - 1}` })(request, response)
    const page = PAGES[path] ?? status(200)
    page(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    agents,
    asked,
    at: (path: string) => `http://127.0.0.1:${port}${path}`,
    pages: PAGES,
    port,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
