import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const ADMIN = { email: 'admin@tests.example', password: 'correct horse battery staple' }

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const START_TIMEOUT = 8 * 60_000

/** Waits for words of the system, and passes on the steps it tells, so that a slow machine is not a silent one. */
const said = (system: ChildProcess, words: string) =>
  new Promise<void>((resolve, reject) => {
    let output = ''
    const fail = (what: string) => reject(new Error(`The system ${what}:\n${output}`))
    const timer = setTimeout(() => fail(`was not ready after ${START_TIMEOUT / 1000} s`), START_TIMEOUT)
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (!process.env.TEST_SITE_URL) process.stdout.write(chunk)
      if (!output.includes(words)) return
      clearTimeout(timer)
      resolve()
    }
    system.stdout?.on('data', hear)
    system.stderr?.on('data', hear)
    system.once('exit', (code) => fail(`ended with ${code}`))
  })

/**
 * The whole system as its users start it, with data, port and build of its own, so that one that is running
 * is not disturbed.
 */
export default async function setup() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-system-'))
  const port = await freePort()
  const system = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', '--conditions=production', 'scripts/start.ts'],
    {
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        PORT: String(port),
        SALUS_DATA_DIR: dataDir,
        NEXT_DIST_DIR: '.next-test',
        ADMIN_EMAIL: ADMIN.email,
        ADMIN_PASSWORD: ADMIN.password,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  await said(system, 'Press Ctrl-C to stop')
  process.env.TEST_SITE_URL = `http://localhost:${port}`
  return async () => {
    const ended = new Promise<number | null>((done) => system.once('exit', done))
    system.kill('SIGINT')
    const code = await ended
    rmSync(dataDir, { recursive: true, force: true })
    if (code !== 0) throw new Error(`Ctrl-C ended the system with ${code}, not with 0.`)
  }
}
