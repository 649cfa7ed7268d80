import { execFileSync } from 'node:child_process'

const EVERY = 1_000

/**
 * Calls when npm, or the shell that npm starts scripts with, is gone. Neither passes on the signal that ends it, and
 * the system would run on with nobody to stop it. A command that was started without npm has no such launcher.
 */
export function whenLauncherEnds(call: () => void): void {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const launchers = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1)
  const timer = setInterval(() => {
    if (launchers.every(isRunning)) return
    clearInterval(timer)
    call()
  }, EVERY)
  timer.unref()
}

function parentOf(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    // There is no ps in some small containers; the shell is watched all the same.
    return 0
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else is there, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
