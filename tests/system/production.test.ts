import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/src/db/embedded'
import { freePort, Program } from '../support/processes'
import { ADMIN } from '../support/system'

const WEB = '.next-test/salus-server.mjs'

let postgres: EmbeddedPostgres
let env: Record<string, string>
let port: number
let dataDir: string
const programs: Program[] = []
const run = (file: string, more: Record<string, string> = {}) => {
  const program = new Program(file, [], { ...env, ...more })
  programs.push(program)
  return program
}

const isReady = (at: number) =>
  fetch(`http://localhost:${at}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'salus-production-'))
  postgres = await startEmbeddedPostgres({ dataDir: path.join(dataDir, 'elsewhere'), isDurable: false })
  port = await freePort()
  env = {
    DATABASE_URL: postgres.url,
    PAYLOAD_SECRET: 'a secret that web and scheduler share',
    SALUS_DATA_DIR: dataDir,
    PORT: String(port),
  }
})
afterAll(async () => {
  await Promise.all(programs.map((program) => program.stop('SIGTERM')))
  await postgres.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the processes of the production shape', () => {
  test('migrate once, two of them at the same time, and make one admin', async () => {
    const admin = { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password }
    const both = [run('scripts/migrate.ts', admin), run('scripts/migrate.ts', admin)]
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0])
    const again = run('scripts/migrate.ts')
    expect([await again.ended, again.output.includes('First admin')]).toEqual([0, false])
  })

  test.each([
    ['search_state', 'version = 0', 'Building the search index'],
    ['related_state', 'version = 0', 'Learning which articles are alike'],
    ['document_uses_state', 'is_filled = false', 'Noting what points to what'],
  ])(
    'make anew what is kept about documents where %s says that it is of another form',
    async (table, other, said) => {
      const client = new Client({ connectionString: postgres.url })
      await client.connect()
      await client.query(`update ${table} set ${other}`)
      await client.end()
      const first = run('scripts/migrate.ts')
      expect([await first.ended, first.output.includes(said)]).toEqual([0, true])
      const second = run('scripts/migrate.ts')
      expect([await second.ended, second.output.includes(said)]).toEqual([0, false])
    },
  )

  test('serve the site and run the jobs', async () => {
    run(WEB)
    await expect.poll(() => isReady(port), { timeout: 60_000 }).toBe(true)
    const scheduler = run('scripts/scheduler.ts', { SCHEDULER_TARGET: `http://127.0.0.1:${port}` })
    await new Promise((done) => setTimeout(done, 3000))
    expect(scheduler.output).toBe('')
    const stranger = run('scripts/scheduler.ts', {
      SCHEDULER_TARGET: `http://127.0.0.1:${port}`,
      PAYLOAD_SECRET: 'another secret that nobody here shares',
    })
    await stranger.said('Scheduled jobs did not run: the server answered 401')
  })

  test('send the cookie of a session over HTTPS only, where that is the address of the site', async () => {
    const securePort = await freePort()
    const origin = `http://localhost:${securePort}`
    const web = run(WEB, { PORT: String(securePort), SITE_URL: 'https://health.example' })
    await expect.poll(() => isReady(securePort), { timeout: 60_000 }).toBe(true)
    const { headers } = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ADMIN),
    })
    expect(headers.get('set-cookie')).toMatch(/payload-token=.+; Secure.*; HttpOnly.*; SameSite=Lax/)
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    await web.stop('SIGTERM')
  })

  test('answer alike who has an account and who has none, though the mail server is down', async () => {
    const ownPort = await freePort()
    const nobodyThere = await freePort()
    const web = run(WEB, {
      PORT: String(ownPort),
      SMTP_URL: `smtp://127.0.0.1:${nobodyThere}`,
      MAIL_FROM: 'site@health.example',
    })
    await expect.poll(() => isReady(ownPort), { timeout: 60_000 }).toBe(true)
    const ask = async (email: string) => {
      const answer = await fetch(`http://localhost:${ownPort}/api/users/forgot-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      })
      return [answer.status, await answer.text()]
    }
    const known = await ask(ADMIN.email)
    expect(known[0]).toBe(200)
    expect(await ask('nobody@tests.example')).toEqual(known)
    await web.said('A mail for a new password could not be sent')
    await web.stop('SIGTERM')
  })

  test('answer what runs when they are told to stop, say that it is the last, and take nothing new', async () => {
    const ownPort = await freePort()
    const web = run(WEB, { PORT: String(ownPort) })
    await expect.poll(() => isReady(ownPort), { timeout: 60_000 }).toBe(true)
    const agent = new Agent({ keepAlive: true, maxSockets: 8 })
    const answers: { status: number; connection: string | undefined; isAfter: boolean }[] = []
    let isStopping = false
    let refused = 0
    const ask = () =>
      new Promise<void>((done) => {
        const isAfter = isStopping
        request({ agent, path: '/search?q=pain', port: ownPort }, (answer) => {
          answer.resume()
          answer.once('end', () => {
            answers.push({ connection: answer.headers.connection, isAfter, status: answer.statusCode ?? 0 })
            done()
          })
        })
          .once('error', () => {
            refused += 1
            done()
          })
          .end()
      })
    let isOver = false
    const load = Array.from({ length: 8 }, async () => {
      while (!isOver) await ask()
    })
    await expect.poll(() => answers.length, { timeout: 30_000 }).toBeGreaterThan(50)
    isStopping = true
    const ended = web.stop('SIGTERM')
    expect(await ended).toBe(0)
    isOver = true
    await Promise.all(load)
    const after = answers.filter(({ isAfter }) => isAfter)
    expect(after.every(({ connection }) => connection === 'close')).toBe(true)
    // One for each connection that was kept at most: what was sent before it was known.
    expect(after.length).toBeLessThanOrEqual(8)
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(refused).toBeGreaterThan(0)
    agent.destroy()
  })

  test('say so when another program has their port, and end', async () => {
    const taken = await freePort()
    const other = createServer().listen(taken)
    const web = run(WEB, { PORT: String(taken) })
    expect(await web.ended).toBe(1)
    expect(web.output).toContain(`Port ${taken} is in use by another program.`)
    other.close()
  })

  test('do not start without their settings', async () => {
    for (const [file, missing] of [
      [WEB, { DATABASE_URL: '' }],
      [WEB, { PAYLOAD_SECRET: '' }],
      ['scripts/scheduler.ts', { SCHEDULER_TARGET: '' }],
    ] as const) {
      const program = run(file, missing)
      expect([file, await program.ended]).toEqual([file, 1])
      expect(program.output).toContain(`${Object.keys(missing)[0]} is missing`)
    }
  })
})

/** The first compose there is that knows today's format of its file. */
const composer = [['docker', 'compose'], ['docker-compose']].find(([command = '', ...args]) => {
  const { status, stdout } = spawnSync(command, [...args, 'version', '--short'], { encoding: 'utf8' })
  return status === 0 && !/^v?1\./.test(stdout)
})

test.skipIf(!composer)('the compose file is one, and asks for its secrets', () => {
  const [command = '', ...args] = composer ?? []
  const read = (settings: Record<string, string>) =>
    execFileSync(command, [...args, 'config'], {
      encoding: 'utf8',
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const secrets = { POSTGRES_PASSWORD: 'secret', PAYLOAD_SECRET: 'x'.repeat(32) }
  const config = read(secrets)
  for (const service of ['postgres', 'migrate', 'web', 'scheduler']) expect(config).toContain(`${service}:`)
  for (const name of Object.keys(secrets))
    expect(() => read({ ...secrets, [name]: '' })).toThrow(`Set ${name}`)
})
