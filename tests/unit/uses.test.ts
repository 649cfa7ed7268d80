import { expect, test } from 'vitest'
import { documentLink, externalLink, paragraph, richText } from '@/src/richtext/build'
import { pathsUsedBy } from '@/src/uses/pathsUsedBy'

const SITE = 'https://salus.example'
const pathsOf = (document: unknown) => [...pathsUsedBy(document, SITE)]
const linking = (address: string) => ({ body: richText(paragraph(externalLink(address, 'text'))) })

test.each([
  '/articles/back-pain',
  '/articles/back-pain/',
  '/articles/back-pain?from=mail#causes',
  'https://salus.example/articles/back-pain',
  'HTTPS://SALUS.EXAMPLE:443/articles/back-pain#causes',
])('a link typed as “%s” leads to the path of a page', (address) => {
  expect(pathsOf(linking(address))).toEqual(['/articles/back-pain'])
})

test.each([
  '#causes',
  '/',
  'https://salus.example',
  'https://elsewhere.example/articles/back-pain',
  'http://salus.example:8080/articles/back-pain',
  'mailto:a@salus.example',
  `/${'a'.repeat(2000)}`,
])('a link typed as “%.40s” leads to none', (address) => {
  expect(pathsOf(linking(address))).toEqual([])
})

test('navigation and sources are typed, too, and links to documents are not', () => {
  const body = richText(paragraph(documentLink('articles', crypto.randomUUID(), 'text')))
  const navigation = [{ label: 'One', url: '/one' }]
  expect(pathsOf({ body, navigation, sources: [{ url: `${SITE}/two` }, { url: null }] })).toEqual([
    '/one',
    '/two',
  ])
})
