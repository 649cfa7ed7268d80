/** What Payload and Next answer by themselves; everything else is a page or a file of the reader site. */
const OF_THE_SYSTEM = /^\/(api|admin|_next)(\/|$)/

/** An address that no page ever has, so that the site says in its own words that nothing is there. */
const NOWHERE = '/nowhere/-'

export type Address =
  | { url: string }
  /** The same address is written otherwise, and has one page only. */
  | { movedTo: string }
  /** It is an address of nothing. */
  | { reason: string }

/** The path and query that a request asks for. A proxy may be sent the whole address; it names this server. */
export function plainAddress(target: string): Address {
  const url = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?=\?|$)/, '/')
  if (!url.startsWith('/')) return { reason: 'The address must be a path, such as /articles.' }
  const [path = '/'] = url.split('?', 1)
  if (OF_THE_SYSTEM.test(path))
    return isText(path) ? { url } : { reason: 'The address is not encoded correctly.' }
  if (!isText(path)) return { url: NOWHERE }
  const plain = withoutNeedlessEscapes(path)
  return plain === path ? { url } : { movedTo: plain + url.slice(path.length) }
}

/** Whether its percent signs stand for text that the database can hold. */
function isText(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/**
 * Letters, digits and “-._~” mean the same with a percent sign and without, says RFC 3986. More than one
 * slash at the beginning would lead to another server.
 */
const withoutNeedlessEscapes = (path: string): string => {
  const plain = path.replace(/%[0-9a-f]{2}/gi, (written) => {
    const letter = decodeOne(written)
    return /[\w.~-]/.test(letter) ? letter : written
  })
  return plain === path ? path : plain.replace(/^[/\\]+/, '/')
}

const decodeOne = (written: string): string => String.fromCharCode(Number.parseInt(written.slice(1), 16))
