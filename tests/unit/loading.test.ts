import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const LOAD_NO_PAYLOAD = ['test', 'build', 'typecheck', 'lint', 'generate']

test('every command that loads Payload takes the variant of Lexical that always finishes loading', () => {
  for (const [name, command] of Object.entries(scripts))
    expect([name, command.includes('--conditions=production')]).toEqual([
      name,
      !LOAD_NO_PAYLOAD.includes(name),
    ])
})

test('the tests take one that does, too', () => {
  expect(import.meta.resolve('lexical')).toMatch(/\.(dev|prod)\.mjs$/)
})
