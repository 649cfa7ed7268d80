import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Client } from 'pg'
import { type Account, databaseAccount } from './account'
import { addressOf, DATABASE, USER } from './address'
import { lockDataDir, stopLeftOver } from './lock'
import { clusterIn, reachableFolder, reachablePrograms } from './places'

type Options = {
  dataDir: string
  /** Whether a power cut must not lose a commit. Tests can do without. */
  isDurable?: boolean
}

export type EmbeddedPostgres = { url: string; folder: string; stop: () => Promise<void> }

const READY = 'salus-ready'
const START_TIMEOUT = 30_000

/**
 * Starts a real PostgreSQL on a free port of this machine, with its data in `dataDir`, made on first use.
 * It survives whatever a killed run leaves behind, and refuses to share its folder with a living one.
 */
export async function startEmbeddedPostgres({
  dataDir,
  isDurable = true,
}: Options): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true })
  const unlock = lockDataDir(dataDir)
  try {
    const account = databaseAccount()
    const programs = await reachablePrograms(account)
    const folder = reachableFolder(dataDir, account)
    const cluster = clusterIn(folder)
    await stopLeftOver(cluster)
    const password = clusterPassword(folder)
    if (!existsSync(path.join(cluster, READY))) createCluster(programs.initdb, cluster, password, account)

    const port = await freePort()
    const log = openSync(path.join(folder, 'postgres.log'), 'a')
    const server = spawn(programs.postgres, ['-D', cluster, '-p', String(port), ...settings(isDurable)], {
      ...account,
      // A group of its own, or Ctrl-C would end it before the server that uses it.
      detached: true,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    const address = (database: string) => addressOf({ database, password, port })
    try {
      await answers(server, address('postgres'))
      await createDatabase(address('postgres'))
    } catch (error) {
      server.kill('SIGQUIT')
      throw new Error(`The embedded PostgreSQL did not start; see ${path.join(folder, 'postgres.log')}.`, {
        cause: error,
      })
    }
    return {
      url: address(DATABASE),
      folder,
      stop: async () => {
        await stopServer(server)
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

const settings = (isDurable: boolean) =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: isDurable ? '128MB' : '64MB',
    timezone: 'UTC',
    ...(isDurable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

function clusterPassword(folder: string): string {
  const file = path.join(folder, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** A cluster is ready when it says so; what an interrupted run began is thrown away. */
function createCluster(
  initdb: string,
  cluster: string,
  password: string,
  account: Account | undefined,
): void {
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { mode: 0o700 })
  const passwordFile = `${cluster}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const file of [cluster, passwordFile]) chownSync(file, account.uid, account.gid)
  try {
    execFileSync(
      initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...account, cwd: cluster, stdio: ['ignore', 'ignore', 'pipe'] },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeFileSync(path.join(cluster, READY), '')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const isRunning = (server: ChildProcess) => server.exitCode === null && server.signalCode === null

async function answers(server: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT
  for (;;) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => {})
      if (!isRunning(server) || Date.now() > deadline) throw error
      await new Promise((done) => setTimeout(done, 40))
    }
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (!isRunning(server)) return
  const exited = new Promise((done) => server.once('exit', done))
  server.kill('SIGINT')
  const isSlow = await Promise.race([
    exited.then(() => false),
    new Promise((done) => setTimeout(() => done(true), 15_000).unref()),
  ])
  if (isSlow) server.kill('SIGQUIT')
  await exited
}
