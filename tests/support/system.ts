import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { browserProgram } from './browser'
import { freePort, startSystem } from './processes'

export const ADMIN = { email: 'admin@tests.example', password: 'correct horse battery staple' }
export const READY = 'Press Ctrl-C to stop'

/**
 * The whole system as its users start it, with data, port and build of its own, so that one that is running
 * is not disturbed. It passes on the steps it tells, so that a slow machine is not a silent one.
 */
export default async function setup() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-system-'))
  const port = await freePort()
  const system = startSystem(
    {
      PORT: String(port),
      SALUS_DATA_DIR: dataDir,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    },
    (text) => {
      if (!process.env.TEST_SITE_URL) process.stdout.write(text)
    },
  )
  await Promise.all([system.said(READY), browserProgram()])
  Object.assign(process.env, { TEST_SITE_URL: `http://localhost:${port}`, TEST_DATA_DIR: dataDir })
  return async () => {
    const code = await system.stop('SIGINT')
    rmSync(dataDir, { recursive: true, force: true })
    if (code !== 0) throw new Error(`Ctrl-C ended the system with ${code}, not with 0:\n${system.output}`)
  }
}
