import { request } from 'node:http'
import { openBrowser } from '../support/browser'

/** What a reader's first view costs: as bytes on the wire, and as requests of a real browser. */
export async function firstView(url: string) {
  const browser = await openBrowser()
  const page = await browser.newPage()
  let requests = 0
  page.on('request', (sent) => {
    if (sent.resourceType() !== 'image') requests += 1
  })
  await page.goto(url)
  await browser.close()
  return { requests, ...(await answerOf(url)) }
}

const answerOf = (url: string) =>
  new Promise<{ body: Buffer; bytes: number; headers: Record<string, string>; headerBytes: number }>(
    (resolve, reject) => {
      request(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const body = Buffer.concat(chunks)
          const headers = Object.fromEntries(
            Object.entries(response.headers).flatMap(([name, value]) =>
              typeof value === 'string' ? [[name, value]] : [],
            ),
          )
          resolve({
            body,
            bytes: body.byteLength,
            headers,
            headerBytes: response.rawHeaders.join(': ').length,
          })
        })
      })
        .on('error', reject)
        .end()
    },
  )
