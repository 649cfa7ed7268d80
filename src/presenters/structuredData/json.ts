import type { Graph } from 'schema-dts'
import type { Nodes } from './page'

/** Empty lists and missing values say nothing, so they are left out. */
const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? undefined : value
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = said(inner)
    return kept === undefined || (Array.isArray(kept) && kept.length === 0) ? [] : [[key, kept] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** The graph of a page as it stands in HTML, where nothing in it may end the script element. */
export function graphJson(nodes: Nodes): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(said(graph)).replaceAll('<', '\\u003c')
}
