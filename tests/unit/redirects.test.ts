import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { normalAddress } from '@/src/redirects/normalAddress'
import { isOfSite, SITE_ROUTES } from '@/src/redirects/ofSite'

test.each([
  ['/Old/', '/old'],
  ['/', '/'],
  ['//', '/'],
  ['/%C3%9Cber-uns', '/über-uns'],
  ['/%c3%bcber-uns/', '/über-uns'],
  ['/u\u0308ber', '/über'],
  ['/a%2Fb', '/a%2fb'],
  ['/half%', '/half%'],
  ['/?p=12', '/?p=12'],
  ['/Path/?ID=Ab%20c', '/path?ID=Ab+c'],
])('%s is looked up as %s', (written, plain) => {
  expect(normalAddress(written)).toBe(plain)
  expect(normalAddress(plain)).toBe(plain)
})

test('every route of the site is known as one', () => {
  const folders = ['(site)', '(preview)', '(payload)'].flatMap((group) => readdirSync(`src/app/${group}`))
  const routes = folders.filter((name) => !name.startsWith('[') && !/\.tsx?$/.test(name))
  expect(routes.filter((name) => !SITE_ROUTES.has(name))).toEqual([])
})

test('an old query of the start page is none of the site, and the start page is', () => {
  expect([isOfSite('/'), isOfSite('/?p=12'), isOfSite('/articles'), isOfSite('/articles/old')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
