import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

const LONGEST = 8 * 60_000

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A program of this project, as its npm script starts it, with no settings but those given. */
export class Program {
  output = ''
  readonly ended: Promise<number | null>
  readonly #process: ChildProcess
  #listeners: (() => void)[] = []

  constructor(
    file: string,
    args: readonly string[],
    env: Record<string, string>,
    onOutput?: (text: string) => void,
  ) {
    this.#process = spawn(
      process.execPath,
      ['--conditions=production', ...(file.endsWith('.ts') ? ['--import', 'tsx'] : []), file, ...args],
      {
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          NODE_ENV: 'production',
          NEXT_DIST_DIR: '.next-test',
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const hear = (chunk: Buffer) => {
      this.output += chunk.toString()
      onOutput?.(chunk.toString())
      for (const listener of this.#listeners) listener()
    }
    this.#process.stdout?.on('data', hear)
    this.#process.stderr?.on('data', hear)
    this.ended = new Promise((resolve) => this.#process.once('close', resolve))
  }

  get pid(): number {
    return this.#process.pid ?? 0
  }

  /** Waits until the program has said some words. Throws when it ends without them, or takes too long. */
  async said(words: string): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      const listener = () => {
        if (this.output.includes(words)) resolve()
      }
      this.#listeners.push(listener)
      listener()
    })
    let timer: NodeJS.Timeout | undefined
    const late = new Promise((resolve) => {
      timer = setTimeout(() => resolve('late'), LONGEST)
    })
    const isSaid = await Promise.race([
      heard.then(() => true),
      this.ended.then(() => false),
      late.then(() => false),
    ])
    clearTimeout(timer)
    if (!isSaid) throw new Error(`The program never said “${words}”:\n${this.output}`)
  }

  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.#process.kill(signal)
    return this.ended
  }
}

/** The whole system as “npm start” starts it. */
export const startSystem = (env: Record<string, string>, onOutput?: (text: string) => void) =>
  new Program('scripts/start.ts', [], env, onOutput)
