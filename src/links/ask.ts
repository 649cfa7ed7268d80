import http from 'node:http'
import https from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'

type Question = {
  url: URL
  method: 'HEAD' | 'GET'
  /** The IP addresses that may be connected to. */
  addresses: readonly string[]
  userAgent: string
  signal: AbortSignal
}

export type Head = { status: number; location: string | undefined }

/**
 * Asks for the head of an answer and hangs up. Connects to nothing but the given IP addresses, whatever the
 * name of the host may mean to name servers by then.
 */
export const ask = ({ addresses, method, signal, url, userAgent }: Question): Promise<Head> =>
  new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      signal,
      // A connection that is kept could be one to another IP address of the same name.
      agent: false,
      headers: { 'user-agent': userAgent, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8' },
      lookup: only(addresses),
      maxHeaderSize: 16_384,
    })
    request.once('response', (answer) => {
      done({ status: answer.statusCode ?? 0, location: answer.headers.location })
      answer.destroy()
    })
    request.on('error', failed)
    request.end()
  })

/** Node looks no IP address up, so what is written as one was checked as it stands. */
const only =
  (addresses: readonly string[]): LookupFunction =>
  (hostname, options, found) => {
    const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
    const [first] = all
    if (!first) return found(new Error(`No address of ${hostname} may be connected to.`), '', 0)
    if (options.all) found(null, all)
    else found(null, first.address, first.family)
  }
