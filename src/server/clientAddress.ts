import type { IncomingMessage } from 'node:http'
import proxyAddress from 'proxy-addr'

/** The header in which the server tells the application who asks. What a client sends in it is overwritten. */
export const CLIENT_ADDRESS = 'x-salus-client-address'

/**
 * Finds the address a request comes from. `X-Forwarded-For` counts only as far as the proxies are trusted,
 * for anybody can send it.
 */
export const addressReader = (trustedProxies: readonly string[]) => {
  const isTrusted = proxyAddress.compile([...trustedProxies])
  return (request: IncomingMessage): string => proxyAddress(request, isTrusted)
}
