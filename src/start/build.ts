import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { childEnv } from './childEnv'

const INPUTS = [
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'payload.config.ts',
  'collections',
  'src',
]

const distDir = () => process.env.NEXT_DIST_DIR ?? '.next'
const stampFile = () => path.join(distDir(), 'salus-build')

const filesIn = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(path.join(place, name)))
    : [place]

/** What a build is made from, as one number. */
function inputs(): string {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap(filesIn)) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

export const isBuilt = (): boolean =>
  existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === inputs()

export async function build(): Promise<void> {
  const stamp = inputs()
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: childEnv('production'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  child.stdout.on('data', (chunk) => output.push(String(chunk)))
  child.stderr.on('data', (chunk) => output.push(String(chunk)))
  const code = await new Promise<number | null>((done) => child.once('close', done))
  if (code !== 0) throw new Error(`The site could not be built:\n${output.join('')}`)
  await buildServer()
  writeFileSync(stampFile(), stamp)
}

/** The web server as one file of JavaScript. Compiled while it loads it would take twice the memory and time. */
export const serverFile = () => path.join(distDir(), 'salus-server.mjs')

async function buildServer(): Promise<void> {
  const esbuild = await import('esbuild')
  await esbuild.build({
    bundle: true,
    entryPoints: ['src/server/index.ts'],
    format: 'esm',
    outfile: serverFile(),
    packages: 'external',
    platform: 'node',
    sourcemap: 'inline',
    target: 'node20',
  })
}
