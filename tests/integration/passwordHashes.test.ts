import { pbkdf2Sync } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HASHES } from '@/src/plugins/signInLimit/sameForAll'
import { startPayload } from '../support/payload'

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

test('what is hashed for an account that does not exist takes as much work as what Payload hashes', async () => {
  const password = `a ${crypto.randomUUID()} password`
  const { id } = await payload.create({
    collection: 'users',
    data: { email: `${crypto.randomUUID()}@tests.example`, name: 'Somebody', password, roles: ['author'] },
  })
  const user = await payload.db.findOne<{ hash: string; id: string; salt: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  const { hash = '', salt = '' } = user ?? {}
  expect(hash).toContain(HASHES.prefix)
  const same = pbkdf2Sync(password, salt, HASHES.iterations, HASHES.length, 'sha256')
  expect(hash).toBe(HASHES.prefix + same.toString('hex'))
})
