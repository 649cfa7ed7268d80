import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Expert } from '@/src/payload-types'
import { startPayload } from '../support/payload'
import { editorIn } from '../support/signedOff'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
})
afterAll(() => stop())

test('the audit log tells of a password that was set by a link', async () => {
  const id = await editorIn(payload)
  const { email } = await payload.findByID({ collection: 'users', id })
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  await payload.resetPassword({
    collection: 'users',
    data: { password: `a ${crypto.randomUUID()} word`, token: token ?? '' },
    overrideAccess: true,
  })
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { action: { equals: 'changed' }, document: { equals: id } },
  })
  expect(docs).toMatchObject([{ details: 'password, by a link that was sent', subject: 'Editor' }])
})

test('the audit log tells what readers were told of an expert before', async () => {
  const { id } = await payload.create({
    collection: 'experts',
    data: { name: 'Ada', slug: 'ada', credentials: [{ award: 'MB ChB' }], _status: 'published' },
  })
  const update = (data: Partial<Expert>, draft = false) =>
    payload.update({ collection: 'experts', id, data, draft })
  await update({ name: 'Eva', credentials: [{ award: 'Professor of everything' }] }, true)
  await update({ _status: 'published' })
  await update({ bio: null, _status: 'published' })
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { action: { equals: 'changed' }, document: { equals: id } },
  })
  expect(docs).toMatchObject([
    {
      details: 'name, before: Ada; credentials, before: [{"award":"MB ChB"}]',
      kind: 'experts',
      subject: 'Eva',
    },
  ])
})
