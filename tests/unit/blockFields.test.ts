import type { Block } from 'payload'
import { expect, test, vi } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import { differences } from '@/src/governance/differences'
import { readContent } from '@/src/governance/reviewedContent'
import { block, paragraph, richText } from '@/src/richtext/build'

const { dose } = vi.hoisted(() => {
  // Names that the nodes of the editor use for how a text is set.
  const names = ['detail', 'mode', 'style', 'width', 'indent', 'version']
  const dose: Block = {
    slug: 'dose',
    labels: { singular: 'Dose', plural: 'Doses' },
    fields: [
      ...names.map((name) => ({ name, type: 'text' as const })),
      { name: 'steps', type: 'array', fields: [{ name: 'height', type: 'text' }] },
    ],
  }
  return { dose }
})
vi.mock('@/src/blocks/bodyBlocks', () => ({ bodyBlocks: [dose] }))

const withDose = (fields: Record<string, unknown>) => ({
  body: richText(paragraph('Take:'), block('dose', fields)),
})

test.each(['detail', 'mode', 'style', 'width', 'indent', 'version', 'height'])(
  'a field of a block counts and is compared, though the editor calls a form so: %s',
  (name) => {
    const [before, after] = ['Take 1 tablet.', 'Take 10 tablets.'].map((text) =>
      withDose(name === 'height' ? { steps: [{ [name]: text }] } : { [name]: text }),
    )
    if (!before || !after) throw new Error('There are two.')
    expect(contentHash('articles', before)).not.toBe(contentHash('articles', after))
    const [was, is] = [before, after].map((article) => readContent('articles', article))
    if (!was || !is) throw new Error('There are two.')
    const found = differences('articles', { before: was, after: is, nameOf: (id) => ({ name: id }) })
    expect(JSON.stringify(found)).toContain('Take')
    expect(found[0]?.isStored).toBeUndefined()
  },
)

test('the ids of rows and the names of blocks still do not', () => {
  const plain = { steps: [{ height: 'Low' }] }
  const named = { blockName: 'Mine', steps: [{ height: 'Low', id: 'any' }] }
  expect(contentHash('articles', withDose(named))).toBe(contentHash('articles', withDose(plain)))
})
