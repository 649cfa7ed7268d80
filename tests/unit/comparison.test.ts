import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { bodyBlocks } from '@/src/blocks/bodyBlocks'
import { contentHash } from '@/src/governance/contentHash'
import { differences } from '@/src/governance/differences'
import { readContent } from '@/src/governance/reviewedContent'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/src/governance/subject'
import { Differences } from '@/src/plugins/governance/admin/Differences'
import { richTextProblem } from '@/src/richtext/policy'
import { joined, page } from '../support/contents'

type Page = Record<string, unknown>

/** Enough to find what is missing; a run of thousands found no more. */
const RUNS = Number(process.env.RUNS ?? 150)
const LONGEST = 120_000

const hashOf = (collection: ReviewedCollection, page: Page) => contentHash(collection, page as object)

const nameOf = (id: string) => ({ name: `Page ${id.slice(0, 1)}` })

/** A page and the same after one change somewhere in it: a value, a row, a paragraph, an order. */
const changed = (collection: ReviewedCollection, taken: 'alike' | 'anything' = 'alike') =>
  fc
    .tuple(page(collection), page(collection), fc.nat(), fc.nat(), fc.nat(3))
    // Readers are told of what is new apart from the content, in words that no hash holds.
    .map(
      ([one, other, ...where]) =>
        [
          { ...one, change: null },
          { ...withChange(one, other, where, taken), change: null },
        ] as [Page, Page],
    )

/** Takes one value of a page from another page, or another place of the same. */
function withChange(
  before: Page,
  other: Page,
  [place = 0, from = 0, how = 0]: number[],
  whatIsTaken: 'alike' | 'anything',
): Page {
  const values = [...valuesIn(other), ...valuesIn(before)]
  const places = [...valuesIn(before)]
  const at = places[place % places.length]
  if (!at) return before
  // Rich text is stored as it is sent, and other fields are columns of a kind.
  const isAnything = whatIsTaken === 'anything' && at.path.includes('root')
  const like = values.filter(
    ({ key, value }) => isAnything || (key === at.key && Array.isArray(value) === Array.isArray(at.value)),
  )
  const taken = isAnything && how === 3 ? undefined : like[from % like.length]?.value
  return put(before, at.path, changedValue(at.value, taken, how)) as Page
}

function changedValue(value: unknown, taken: unknown, how: number): unknown {
  if (!Array.isArray(value) || how === 0) return taken
  if (how === 1 && value.length > 1) return value.slice(1)
  const items = how === 2 ? [...value.slice(1), ...value.slice(0, 1)] : [...value.slice(0, 1), ...value]
  return items.every(isNode) && items.some(isText) ? joined(items) : items
}

type Place = { key: string; path: string[]; value: unknown }

function* valuesIn(value: unknown, path: string[] = []): Generator<Place> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key]
    // What stands under one name in nodes of two kinds is not the same: the format of a text is a number.
    const holder = Array.isArray(value)
      ? `each of ${path.at(-1)}`
      : `${'type' in value ? JSON.stringify(value.type) : ''} ${key}`
    yield { key: holder, path: here, value: inner }
    yield* valuesIn(inner, here)
  }
}

function put(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) {
    const items = value.with(Number(key), put(value[Number(key)], rest, by))
    return items.every(isNode) && items.some(isText) ? joined(items) : items
  }
  const fields = value as Record<string, unknown>
  return { ...fields, [key]: put(fields[key], rest, by) }
}
const isNode = (item: unknown) => typeof item === 'object' && item !== null && 'type' in item
const isText = (item: unknown) => isNode(item) && (item as { type: unknown }).type === 'text'

/** What a person sees of a comparison. */
const shown = (collection: ReviewedCollection, before: Page, after: Page) => {
  const [was, is] = [before, after].map((page) => readContent(collection, page as object))
  if (!was || !is) throw new Error('There are two.')
  const found = differences(collection, { before: was, after: is, nameOf })
  const html = renderToStaticMarkup(createElement(Differences, { differences: found }))
  const reading = (without: 'ins' | 'del') =>
    html.replace(new RegExp(`<${without}>.*?</${without}>`, 'gs'), '')
  return { found, html, isSeen: found.length > 0 && reading('ins') !== reading('del') }
}

/** Whether the policy for rich text takes it, in all fields that hold some. */
const isStorable = (page: Page): boolean =>
  [...valuesIn(page)].every(
    ({ path, value }) =>
      path.includes('root') ||
      typeof value !== 'object' ||
      value === null ||
      !('root' in value) ||
      richTextProblem(value, { blocks: bodyBlocks.map(({ slug }) => slug) }) === undefined,
  )

describe.each(REVIEWED_COLLECTIONS)('the comparison of %s', (collection) => {
  test(
    'marks something that a person can see where the hash is another, and only there',
    () => {
      fc.assert(
        fc.property(changed(collection), ([before, after]) => {
          const { found, html, isSeen } = shown(collection, before, after)
          const isOther = hashOf(collection, before) !== hashOf(collection, after)
          const isStored = found.some(({ isStored }) => isStored)
          // What a form and its editor can make of a page is told in the words of people.
          expect({ html, isSeen, isStored }).toEqual({ html, isSeen: isOther, isStored: false })
        }),
        { numRuns: RUNS, endOnFailure: true },
      )
    },
    LONGEST,
  )

  test(
    'does so too where another program stores what no editor would',
    () => {
      fc.assert(
        fc.property(changed(collection, 'anything'), ([before, after]) => {
          fc.pre(isStorable(after))
          const { html, isSeen } = shown(collection, before, after)
          const isOther = hashOf(collection, before) !== hashOf(collection, after)
          expect({ html, isSeen }).toEqual({ html, isSeen: isOther })
        }),
        { numRuns: RUNS, endOnFailure: true },
      )
    },
    LONGEST,
  )
})
