import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/** The smaller pictures take less than another one of the same size together. */
const WITH_SMALLER_ONES = 2

/**
 * Finds out whether a picture can be stored before anything of it is. Payload writes it and its smaller ones beside
 * each other, and leaves those that were written where one fails.
 *
 * @throws the error of the file system, which is explained as one of the machine
 */
export const requireRoom: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { file } = req
  if (!file || !collection.upload || (operation !== 'create' && operation !== 'update')) return args
  const folder = collection.upload.staticDir ?? ''
  await mkdir(folder, { recursive: true })
  const trial = path.join(folder, `.room-${randomUUID()}`)
  try {
    await writeFile(trial, Buffer.alloc(file.data.length * WITH_SMALLER_ONES), { flag: 'wx' })
  } finally {
    await rm(trial, { force: true }).catch(() => {})
  }
  return args
}
