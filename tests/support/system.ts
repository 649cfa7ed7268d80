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

const said = (system: ChildProcess, words: string) =>
  new Promise<void>((resolve, reject) => {
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(words)) resolve()
    }
    system.stdout?.on('data', hear)
    system.stderr?.on('data', hear)
    system.once('exit', (code) => reject(new Error(`The system ended with ${code}:\n${output}`)))
  })

/**
 * The whole system as its users start it, with data, port and build of its own, so that one that is running
 * is not disturbed.
 */
export default async function setup() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-system-'))
  const port = await freePort()
  const system = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/start.ts'], {
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
  })
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
