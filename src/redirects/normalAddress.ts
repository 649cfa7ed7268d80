/**
 * One form for all ways to write an address of this site, so that an old one is found however it was written down:
 * letters as themselves (NFC) and not with percent signs, in lower case, without a slash at the end. What follows a
 * question mark keeps its case.
 */
export function normalAddress(address: string): string {
  const [path = '', ...rest] = address.split('?')
  const plain = decoded(path).normalize('NFC').toLowerCase().replace(/\/+$/, '') || '/'
  const query = new URLSearchParams(rest.join('?')).toString()
  return query ? `${plain}?${query}` : plain
}

/** What means something else without its percent sign, such as %2F, keeps it. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
