import { readFileSync } from 'node:fs'
import path from 'node:path'
import { databaseAccount } from './account'
import { addressOf } from './address'
import { commandOf } from './lock'
import { clusterIn, reachableFolder } from './places'

/** The line of `postmaster.pid` that holds the port, and the one that says that it takes connections. */
const PORT_LINE = 3
const STATUS_LINE = 7

/** The address of the embedded PostgreSQL that a running Salus has started with this data folder, if one has. */
export function runningPostgres(dataDir: string): string | undefined {
  const folder = reachableFolder(dataDir, databaseAccount())
  const cluster = clusterIn(folder)
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const isAlive = commandOf(Number(lines[0]))?.includes(cluster) ?? false
    if (!isAlive || lines[STATUS_LINE]?.trim() !== 'ready') return undefined
    const password = readFileSync(path.join(folder, 'password'), 'utf8').trim()
    return addressOf({ password, port: Number(lines[PORT_LINE]) })
  } catch {
    return undefined
  }
}
