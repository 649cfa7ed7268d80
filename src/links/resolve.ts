import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'

export type Resolve = (hostname: string) => Promise<string[]>

/** The answer of name servers that do not know the name, or know it without an address of the kind asked for. */
const HAS_NONE = new Set(['ENODATA', 'ENOTFOUND'])

/**
 * The IP addresses of a host. Name servers are asked, not the system: what this machine alone knows (its hosts
 * file, names of neighbours) is no address for readers, and slow answers take up no thread of the process.
 */
export const resolve: Resolve = async (hostname) => {
  if (isIP(hostname)) return [hostname]
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  const found = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
  const addresses = found.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  const failure = found.find((answer) => answer.status === 'rejected' && !HAS_NONE.has(answer.reason?.code))
  if (addresses.length === 0 && failure?.status === 'rejected') throw failure.reason
  return addresses
}
