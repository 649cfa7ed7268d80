/**
 * Why an address may not be asked whatever its host is, or nothing. Below 1024, all ports but those of the web
 * belong to mail, remote access and the like, which could take a request for something else; above, anybody may
 * serve pages, as some statistics offices do.
 */
export function refusal(url: URL): string | undefined {
  if (!/^https?:$/.test(url.protocol)) return `It leads to ${url.protocol} instead of a page of the web.`
  if (url.username || url.password) return 'It holds a name or a password, which are not sent from here.'
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  return port === 80 || port === 443 || port >= 1024
    ? undefined
    : `It uses the port ${port}, where no pages are served.`
}
