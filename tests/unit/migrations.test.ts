import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = path.resolve('src/db/migrations')
const recorded: Record<string, string> = JSON.parse(readFileSync(path.join(folder, 'hashes.json'), 'utf8'))

const migrations = readdirSync(folder)
  .filter((name) => /^\d{8}_\d{6}_.*\.ts$/.test(name))
  .sort()
const hashOf = (name: string) =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, name)))
    .digest('hex')

/** A database that has run a migration never runs what was changed in it afterwards. */
test.each(migrations)('%s is as it was when it was committed', (name) => {
  const hash = hashOf(name)
  expect(
    recorded[name],
    `Never edit a migration that was committed: write another one. If this one is new, add "${name}": "${hash}" to src/db/migrations/hashes.json.`,
  ).toBe(hash)
})

test('no migration that was committed is gone', () => {
  expect(Object.keys(recorded)).toEqual(migrations)
})
