/**
 * What a style attribute declares, by property in lower case. It is read as text, for browsers keep nothing of
 * what they do not know, and Word says in such properties what is a list.
 */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = element.getAttribute('style')
  return style ? declarations(style) : NONE
}

const NONE: ReadonlyMap<string, string> = new Map()

export function declarations(text: string): Map<string, string> {
  // A semicolon inside quotes or brackets, as in url(data:image/png;base64,…), ends nothing.
  const parts = text.match(/(?:[^;"'(]|"[^"]*"?|'[^']*'?|\([^)]*\)?)+/g) ?? []
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const colon = part.indexOf(':')
      return colon < 0 ? [] : [[part.slice(0, colon).trim().toLowerCase(), valueIn(part.slice(colon + 1))]]
    }),
  )
}

const valueIn = (text: string) => text.replace(/!important/i, '').trim()
