import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { serverFile } from './build'
import { childEnv } from './childEnv'

/** Throws while another program has the port. */
export const requireFreePort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
            : `Port ${port} cannot be used (${error.code}). Choose another with PORT.`,
        ),
      ),
    )
    probe.listen(port, () => probe.close(() => resolve()))
  })

const NEXT_DEV = ['node_modules/next/dist/bin/next', 'dev', '-p']

export const startWeb = (mode: 'start' | 'dev', port: number): ChildProcess =>
  spawn(process.execPath, mode === 'dev' ? [...NEXT_DEV, String(port)] : [serverFile()], {
    // A group of its own: Ctrl-C is answered in order, the web server before the database.
    detached: true,
    env: childEnv(mode === 'dev' ? 'development' : 'production'),
    // The server ends when the channel does, so that it never outlives a start command that was killed.
    stdio: mode === 'dev' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'ignore', 'inherit', 'ipc'],
  })

export async function untilReady(web: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (web.exitCode !== null) throw new Error('The web server ended while it was starting.')
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('The web server did not get ready within two minutes.')
}

export async function stopWeb(web: ChildProcess): Promise<void> {
  if (web.exitCode !== null || web.signalCode !== null) return
  const exited = new Promise((done) => web.once('exit', done))
  web.kill('SIGTERM')
  const force = setTimeout(() => web.kill('SIGKILL'), 10_000)
  await exited
  clearTimeout(force)
}
