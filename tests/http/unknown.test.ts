import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { site } from '../support/client'

/** Without those of the dev command, which another test runs. */
const filesOfTheBuild = () =>
  readdirSync('.next-test', { recursive: true }).filter((file) => !String(file).startsWith('dev')).length

/** Asks for each address, 16 at a time, and gives the statuses that were answered. */
const statuses = async (addresses: readonly string[]) => {
  const waiting = [...addresses]
  const found = new Set<number>()
  const ask = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const response = await fetch(site() + address)
      await response.arrayBuffer()
      found.add(response.status)
    }
  }
  await Promise.all(Array.from({ length: 16 }, ask))
  return [...found]
}

test('thousands of addresses that do not exist leave nothing on the disk', { timeout: 240_000 }, async () => {
  const sections = ['articles', 'conditions', 'symptoms', 'treatments', 'experts', 'nowhere/deep']
  const addresses = Array.from(
    { length: 3_000 },
    (_, n) => `/${sections[n % sections.length]}/unknown-${n}-${crypto.randomUUID()}`,
  )
  const before = filesOfTheBuild()
  expect(await statuses(addresses)).toEqual([404])
  expect(filesOfTheBuild()).toBe(before)
})

test('a page is the same page whatever query stands behind its address', { timeout: 60_000 }, async () => {
  const before = filesOfTheBuild()
  const queries = Array.from({ length: 500 }, () => `/conditions/sciatica?utm=${crypto.randomUUID()}`)
  expect(await statuses(queries)).toEqual([200])
  const [plain, marked] = await Promise.all(
    ['/conditions/sciatica', queries[0]].map(async (address) => (await fetch(site() + address)).text()),
  )
  expect(marked).toBe(plain)
  expect(filesOfTheBuild()).toBe(before)
})
