import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { runningPostgres } from '@/src/db/embedded/running'
import { freePort, Program, startSystem } from '../support/processes'
import { READY } from '../support/system'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'salus-start-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The database processes of a system, by the folder it has said it keeps them in. */
const databaseOf = ({ output }: Pick<Program, 'output'>) => {
  const [, folder = ''] = /embedded, in (\S+)/.exec(output) ?? []
  expect(folder).not.toBe('')
  return processesOf(folder)
}

const processesOf = (folder: string) =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes('ps -eo'))

const childrenOf = (parent: number) =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
    .filter(([, , ppid]) => Number(ppid) === parent)
    .map(([, pid, , args = '']) => ({ args, pid: Number(pid) }))

const running = new Set<Program>()
const start = (env: Record<string, string>) => {
  const system = startSystem(env)
  running.add(system)
  void system.ended.then(() => running.delete(system))
  return system
}
afterEach(async () => {
  await Promise.all([...running].map((system) => system.stop()))
})

const isUp = async (port: number) =>
  fetch(`http://localhost:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

test('the dev command serves the site from its sources, and stops without a trace', async () => {
  const [port, dataDir] = [await freePort(), newFolder()]
  const dev = new Program('scripts/dev.ts', [], { PORT: String(port), SALUS_DATA_DIR: dataDir })
  running.add(dev)
  void dev.ended.then(() => running.delete(dev))
  await dev.said(READY)
  const page = await fetch(`http://localhost:${port}/articles/nerve-pain-in-the-hamstring`)
  expect([page.status, (await page.text()).includes('<h1')]).toEqual([200, true])
  expect(await dev.stop('SIGINT')).toBe(0)
  expect([...databaseOf(dev), ...processesOf('generate:types')]).toEqual([])
  expect(await isUp(port)).toBe(false)
})

describe('the start command', () => {
  test('makes what is missing once, tells the admin’s password once, and stops without a trace', async () => {
    const [port, dataDir] = [await freePort(), newFolder()]
    const env = { PORT: String(port), SALUS_DATA_DIR: dataDir }
    const first = start(env)
    await first.said(READY)
    const [, email, password] = /shown this once:\s+(\S+)\s+(\S+)/.exec(first.output) ?? []
    const login = await fetch(`http://localhost:${port}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    expect(login.status).toBe(200)
    expect(first.output).toMatch(/Migrating the database.*Adding the demo library/s)
    expect(statSync(path.join(dataDir, 'secret')).mode & 0o077).toBe(0)
    const secret = readFileSync(path.join(dataDir, 'secret'), 'utf8')
    expect(first.output).not.toContain(secret)
    expect(await first.stop('SIGINT')).toBe(0)
    expect(databaseOf(first)).toEqual([])
    expect(await isUp(port)).toBe(false)

    const second = start(env)
    await second.said(READY)
    expect(databaseOf(second).length).toBeGreaterThan(0)
    expect(second.output).not.toMatch(/Migrating|Adding|Building|shown this once/)
    expect(readFileSync(path.join(dataDir, 'secret'), 'utf8')).toBe(secret)
    expect(await second.stop('SIGTERM')).toBe(0)
  })

  test('starts again after it was killed, whatever that left behind', async () => {
    const [port, dataDir] = [await freePort(), newFolder()]
    const env = { PORT: String(port), SALUS_DATA_DIR: dataDir }
    const killed = start(env)
    await killed.said(READY)
    await killed.stop('SIGKILL')
    expect(databaseOf(killed).length).toBeGreaterThan(0)
    await expect.poll(() => isUp(port), { timeout: 15_000 }).toBe(false)
    const again = start(env)
    await again.said(READY)
    expect((await fetch(`http://localhost:${port}/articles/nerve-pain-in-the-hamstring`)).status).toBe(200)
  })

  test('starts the web server again when that ends, and says so', async () => {
    const port = await freePort()
    const system = start({ PORT: String(port), SALUS_DATA_DIR: newFolder() })
    await system.said(READY)
    for (const pause of [1, 2]) {
      const [web] = childrenOf(system.pid).filter(({ args }) => args.includes('salus-server'))
      process.kill(web?.pid ?? 0, 'SIGKILL')
      await system.said(`The web server ended unexpectedly (SIGKILL). It is started again in ${pause} s.`)
      await expect.poll(() => isUp(port), { timeout: 60_000 }).toBe(true)
    }
    expect(await system.stop('SIGTERM')).toBe(0)
    expect(databaseOf(system)).toEqual([])
    expect(await isUp(port)).toBe(false)
  })

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends with npm that started it, by %s, and its database too',
    async (signal) => {
      const [port, dataDir] = [await freePort(), newFolder()]
      const npm = spawn('npm', ['start'], {
        env: { ...process.env, NEXT_DIST_DIR: '.next-test', PORT: String(port), SALUS_DATA_DIR: dataDir },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let output = ''
      npm.stdout.on('data', (chunk) => {
        output += chunk
      })
      await expect.poll(() => output, { timeout: 120_000 }).toContain(READY)
      expect(databaseOf({ output }).length).toBeGreaterThan(0)
      npm.kill(signal)
      await expect.poll(() => isUp(port), { timeout: 30_000 }).toBe(false)
      await expect.poll(() => databaseOf({ output }), { timeout: 30_000 }).toEqual([])
    },
  )

  test('says so when it runs already, and when another program has its port', async () => {
    const [port, dataDir] = [await freePort(), newFolder()]
    const system = start({ PORT: String(port), SALUS_DATA_DIR: dataDir })
    await system.said(READY)
    const samePort = start({ PORT: String(port), SALUS_DATA_DIR: newFolder() })
    expect(await samePort.ended).toBe(1)
    expect(samePort.output).toMatch(new RegExp(`Port ${port} is in use.*PORT=${port + 1} npm start`))
    const sameData = start({ PORT: String(await freePort()), SALUS_DATA_DIR: dataDir })
    expect(await sameData.ended).toBe(1)
    expect(sameData.output).toMatch(/already running with the data in .*\(process \d+\)/)
    expect(await isUp(port)).toBe(true)
  })

  test('names every setting that is wrong, and a database that does not answer', async () => {
    const wrong = start({ PORT: '0', PAYLOAD_SECRET: 'short', SALUS_DATA_DIR: newFolder() })
    expect(await wrong.ended).toBe(1)
    expect(wrong.output).toMatch(/PORT is not a port.*PAYLOAD_SECRET is too short/s)
    const lost = start({
      PORT: String(await freePort()),
      SALUS_DATA_DIR: newFolder(),
      DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:9/none',
    })
    expect(await lost.ended).toBe(1)
    expect(lost.output).toMatch(/The database none on 127\.0\.0\.1:9 does not answer.*DATABASE_URL/)
    expect(lost.output).not.toContain('hunter2')
  })
})

describe('a command', () => {
  test('works beside the running system, on the same data', async () => {
    const dataDir = process.env.TEST_DATA_DIR ?? ''
    const file = path.resolve('tests/fixtures/exported-article.txt')
    const imported = new Program('scripts/import.ts', [file], { SALUS_DATA_DIR: dataDir })
    expect([await imported.ended, imported.output]).toEqual([0, expect.stringContaining('1 imported')])
  })

  test('adds the demo library once, and leaves a library of others alone', async () => {
    const dataDir = newFolder()
    const seed = async (...flags: string[]) => {
      const seeding = new Program('scripts/seed.ts', flags, { SALUS_DATA_DIR: dataDir })
      return { code: await seeding.ended, output: seeding.output }
    }
    expect((await seed()).output).toMatch(/Done: \d+ created, 0 unchanged/)
    expect(await seed()).toMatchObject({ code: 0, output: expect.stringContaining('Nothing to do') })
    const file = path.resolve('tests/fixtures/exported-article.txt')
    const imported = new Program('scripts/import.ts', [file], { SALUS_DATA_DIR: dataDir })
    expect(await imported.ended).toBe(0)
    expect(await seed()).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /holds content.*articles\/heel-pain-in-the-morning.*Nothing was changed/s,
      ),
    })
    expect((await seed('--force')).code).toBe(0)
    expect(runningPostgres(dataDir)).toBeUndefined()
  })

  test('that is called wrongly says how it is called', async () => {
    for (const [file, ...args] of [
      ['scripts/import.ts'],
      ['scripts/import.ts', '--all'],
      ['scripts/seed.ts', '--forse'],
      ['scripts/migrate.ts', 'now'],
      ['scripts/start.ts', '--port'],
    ] as const) {
      const program = new Program(file, args, { SALUS_DATA_DIR: newFolder() })
      expect([file, await program.ended]).toEqual([file, 2])
      expect(program.output).toContain('Usage: npm')
    }
  })
})
