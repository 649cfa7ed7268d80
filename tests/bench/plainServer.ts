import { createServer } from 'node:http'

process.once('message', ({ body, headers }: { body: Uint8Array; headers: Record<string, string> }) => {
  const { connection: _, date: __, 'keep-alive': ___, ...kept } = headers
  const server = createServer((_request, response) => {
    response.writeHead(200, kept).end(body)
  })
  server.listen(0, () => {
    const address = server.address()
    process.send?.(typeof address === 'object' && address ? address.port : 0)
  })
})
