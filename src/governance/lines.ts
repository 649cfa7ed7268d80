import type { Json } from './said'

export type Node = { [key: string]: Json }

export const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const nodes = (value: Json | undefined): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
export const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** Words that are set in one way: in bold, raised, as a link. */
export type Run = { text: string; marks: string[]; picture?: string }

/**
 * What a line stands in: a block, a field, a list, a row. Two are the same if their names are. What is shown is
 * more than that where it tells people more, as the number of a row does.
 */
export type Place = { name: string; shown?: string }

/**
 * A paragraph, item, cell or field, with where it stands, from the outermost to the innermost. A frame says that
 * something begins that holds the lines that follow. All that is part of a content is in its lines, so that two
 * contents that differ have lines that differ.
 */
export type Line = { places: Place[]; runs: Run[]; isFrame?: true }

/** A line among those of a page, with the name of the part to which it belongs. */
export type PageLine = Line & { section: string }

/** What is linked to, as people know it. Ids mean nothing to them. */
export type Named = { name: string; picture?: string }
export type NameOf = (id: string) => Named

export const run = (text: string, ...marks: string[]): Run => ({ text, marks })

/** A value as it is stored, where nothing is known of it. */
export function storedLines(value: Json | undefined, places: Place[]): Line[] {
  if (value === undefined) return []
  if (Array.isArray(value))
    return value.flatMap((item, place) => storedLines(item, [...places, { name: String(place + 1) }]))
  if (isNode(value))
    return Object.keys(value)
      .sort()
      .flatMap((key) => storedLines(value[key], [...places, { name: key }]))
  return [{ places, runs: [run(JSON.stringify(value), 'stored')] }]
}
