import { execFileSync } from 'node:child_process'

type Process = { pid: number; parent: number; kilobytes: number; args: string }

const processes = (): Process[] =>
  execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, kilobytes, args = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
      return pid ? [{ pid: Number(pid), parent: Number(parent), kilobytes: Number(kilobytes), args }] : []
    })

const inMB = (all: readonly Process[]) =>
  Math.round(all.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024)

/** Resident memory in MB of a started system. PostgreSQL's processes share pages, which are counted each time. */
export function memoryOf(start: number) {
  const all = processes()
  const below = (pid: number): Process[] =>
    all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)])
  const descendants = below(start)
  const isPostgres = ({ args }: Process) => args.includes('postgres')
  return {
    start: inMB(all.filter(({ pid }) => pid === start)),
    web: inMB(descendants.filter((child) => !isPostgres(child))),
    postgres: inMB(descendants.filter(isPostgres)),
  }
}
