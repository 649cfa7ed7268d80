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

/** Longer than the server waits for its requests in flight, in milliseconds. */
const FORCE_AFTER = 65_000
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 30_000
/** A server that ran so long is not one that cannot start. */
const STEADY_AFTER = 60_000

/**
 * Starts the web server again whenever it ends by itself, with a growing pause.
 *
 * @returns what ends it for good
 */
export function keepUp(first: ChildProcess, port: number): () => Promise<void> {
  let web = first
  let pause = FIRST_PAUSE
  let timer: NodeJS.Timeout | undefined
  let isStopping = false
  const watch = () => {
    const began = Date.now()
    web.once('exit', (code, signal) => {
      if (isStopping) return
      if (Date.now() - began > STEADY_AFTER) pause = FIRST_PAUSE
      console.error(
        `The web server ended unexpectedly (${signal ?? code}). It is started again in ${pause / 1000} s.`,
      )
      timer = setTimeout(() => {
        web = startWeb('start', port)
        watch()
        untilReady(web, port).then(
          () => console.error('The web server is back.'),
          // It has said why, and is started again.
          () => {},
        )
      }, pause)
      pause = Math.min(2 * pause, LONGEST_PAUSE)
    })
  }
  watch()
  return async () => {
    isStopping = true
    clearTimeout(timer)
    await stopWeb(web)
  }
}

export async function stopWeb(web: ChildProcess): Promise<void> {
  if (web.exitCode !== null || web.signalCode !== null) return
  const exited = new Promise((done) => web.once('exit', done))
  web.kill('SIGTERM')
  const force = setTimeout(() => web.kill('SIGKILL'), FORCE_AFTER)
  await exited
  clearTimeout(force)
}
