import { spawnSync } from 'node:child_process'

/** Everything that must be true before a change lands, cheapest first. */
const checks: [name: string, args: string[]][] = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['tests', ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)]],
]

const failed = checks.filter(([name, args]) => {
  console.log(`\n— ${name}`)
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0
})

console.log(`\n${checks.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)
