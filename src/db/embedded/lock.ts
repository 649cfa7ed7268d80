import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The command line of a running process, or nothing. */
export function commandOf(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 1) return undefined
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

const readPid = (file: string) => {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

/**
 * Takes the data folder for this process. Throws if another one that is alive has it; what a killed one left
 * behind is taken over.
 */
export function lockDataDir(dataDir: string): () => void {
  const file = path.join(dataDir, 'salus.pid')
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const pid = readPid(file)
    if (pid !== process.pid && /node|tsx/.test(commandOf(pid) ?? ''))
      throw new Error(
        `Salus is already running with the data in ${dataDir} (process ${pid}). Stop it first, or set SALUS_DATA_DIR to another folder.`,
      )
    rmSync(file, { force: true })
  }
}

/** Ends a PostgreSQL that outlived a killed Salus, and clears the pid file it left. */
export async function stopLeftOver(cluster: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid')
  const pid = readPid(file)
  const isOurs = () => commandOf(pid)?.includes(cluster) ?? false
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isOurs()) break
    process.kill(pid, signal)
    for (let waited = 0; isOurs() && waited < 5000; waited += 100)
      await new Promise((done) => setTimeout(done, 100))
  }
  rmSync(file, { force: true })
}
