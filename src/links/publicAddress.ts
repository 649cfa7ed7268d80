import ipaddr from 'ipaddr.js'

const { IPv4, IPv6 } = ipaddr

/** What has been given to networks of the internet so far. All else of IPv6 is for other purposes. */
const GLOBAL_V6 = IPv6.parseCIDR('2000::/3')

/**
 * An address of the internet by its number that is answered by the machine beneath: Azure’s, for which see
 * https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16. Those of other clouds lie in
 * ranges that are not of the internet.
 */
const OF_THE_HOST: ReadonlySet<string> = new Set(['168.63.129.16'])

/**
 * Whether an IP address belongs to the internet at large. Said of what is known to be so, not of all that is
 * not known to be private: loopback, private, shared, link-local, multicast, documentation, tunnels and IPv4
 * written as IPv6 are none of it.
 */
export function isPublicAddress(ip: string): boolean {
  // Only the plain form: “0x7f.1” is an IPv4 address to some and a name to others.
  if (IPv4.isValidFourPartDecimal(ip)) return !OF_THE_HOST.has(ip) && IPv4.parse(ip).range() === 'unicast'
  if (!IPv6.isValid(ip) || ip.includes('%')) return false
  const address = IPv6.parse(ip)
  return address.match(GLOBAL_V6) && address.range() === 'unicast'
}
