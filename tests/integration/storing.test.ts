import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { explained } from '@/src/errors/explained'
import { pictureFile } from '../support/client'
import { startPayload } from '../support/payload'

let payload: Payload
let stop: () => Promise<void>
let folder: string
beforeAll(async () => {
  ;({ payload, stop } = await startPayload())
  folder = path.join(process.env.SALUS_DATA_DIR ?? '', 'media')
})
afterAll(() => stop())

const store = async () => {
  const data = await pictureFile()
  const file = { data, mimetype: 'image/png', name: `${crypto.randomUUID()}.png`, size: data.length }
  return payload.create({ collection: 'media', data: { alt: 'A knee.' }, file })
}

test('a picture that cannot be stored is refused as a fault of the machine, and nothing of it is left', async () => {
  await store()
  const before = readdirSync(folder)
  renameSync(folder, `${folder}-away`)
  // As where a disk was not mounted, or a folder cannot be written to.
  writeFileSync(folder, '')
  const error: unknown = await store().catch((refused: unknown) => refused)
  expect(explained(error)).toMatchObject({
    status: 503,
    message: expect.stringContaining('Nothing was stored'),
  })
  rmSync(folder)
  renameSync(`${folder}-away`, folder)
  expect(readdirSync(folder)).toEqual(before)
  expect((await payload.count({ collection: 'media' })).totalDocs).toBe(1)
  expect((await store()).filename).toMatch(/\.png$/)
})

test('no trial of the room is left beside the pictures', async () => {
  mkdirSync(folder, { recursive: true })
  await store()
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})
