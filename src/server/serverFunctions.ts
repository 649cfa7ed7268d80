import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import path from 'node:path'

/** What Next writes down of the functions that a browser may call, by their ids. */
type Manifest = Record<'node' | 'edge', Record<string, unknown>>

/**
 * Tells whether a request calls a function that this build does not have. Next answers that with an error of the
 * server.
 *
 * @param folder that of the build
 */
export function unknownFunction(folder: string): (headers: IncomingHttpHeaders) => boolean {
  const file = path.join(folder, 'server', 'server-reference-manifest.json')
  const { edge, node }: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  const known = new Set([...Object.keys(node), ...Object.keys(edge)])
  return ({ 'next-action': asked }) => asked !== undefined && !known.has(String(asked))
}
