import type { Where } from 'payload'
import { WORKS, type Work } from '@/src/content/pages'
import { asVisitor, linkFields, payload } from './reader'

/** How many of each kind the page of an expert shows. */
const MOST_ON_PAGE = 12

const FIELDS = {
  written: 'authors',
  reviewed: 'reviewedBy',
  'reviewed-conditions': 'reviewedBy',
  'reviewed-symptoms': 'reviewedBy',
  'reviewed-treatments': 'reviewedBy',
  quoted: 'quoted',
} as const satisfies Record<Work, string>

/** Which pages are an expert’s work of some kind. */
export const by = (work: Work, expert: string): Where => ({ [FIELDS[work]]: { equals: expert } })

/** Articles have a day on which they were published. Of topics readers are told when they were reviewed. */
export const newestFirst = (work: Work): string[] =>
  WORKS[work] === 'articles' ? ['-publishedAt', 'id'] : ['-lastReviewedAt', 'name', 'id']

/** The newest works of an expert of some kind, and how many there are. */
export async function newestWorks(work: Work, expert: string) {
  const collection = WORKS[work]
  const { docs, totalDocs } = await (await payload()).find({
    collection,
    ...asVisitor,
    depth: 0,
    limit: MOST_ON_PAGE,
    select: linkFields[collection],
    sort: newestFirst(work),
    where: by(work, expert),
  })
  return { docs, total: totalDocs }
}
