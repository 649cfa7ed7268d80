import type { Suggestion } from '@/src/related/fusion'
import type { Known } from './documents'

const SHOWN = 10

export type Asked = { document: Known; found: readonly string[] }

/** Of those that have a relevant document: how many find one at first, among five, and how soon (MRR@10). */
export function hits(asked: readonly Asked[]): { first: number; five: number; mrr: number } {
  const places = asked.map(({ document, found }) =>
    found.slice(0, SHOWN).findIndex((id) => document.relevant.has(id)),
  )
  const share = (hit: (place: number) => number) =>
    places.reduce((total, place) => total + (place < 0 ? 0 : hit(place)), 0) / places.length
  return {
    first: share((place) => (place === 0 ? 1 : 0)),
    five: share((place) => (place < 5 ? 1 : 0)),
    mrr: share((place) => 1 / (place + 1)),
  }
}

export const HEAD = `| Scoring | half A: hit@1, hit@5, MRR@10 | half B | all |\n| --- | --- | --- | --- |`

/** A row of a table: both halves of the documents, by hash, and all of them. */
export function row(name: string, asked: readonly Asked[]): string {
  const cell = (some: readonly Asked[]) => {
    const { first, five, mrr } = hits(some)
    return [first, five, mrr].map((value) => value.toFixed(3)).join(' ')
  }
  const half = (which: 'A' | 'B') => asked.filter(({ document }) => document.half === which)
  return `| ${name} | ${cell(half('A'))} | ${cell(half('B'))} | ${cell(asked)} |`
}

type Order = (suggestion: Suggestion) => number

/** Suggestions by another measure, ties by id. */
export const orderedBy = (suggestions: readonly Suggestion[], measure: Order): string[] =>
  suggestions
    .filter((one) => measure(one) > 0)
    .sort((one, other) => measure(other) - measure(one) || (one.target < other.target ? -1 : 1))
    .map(({ target }) => target)
