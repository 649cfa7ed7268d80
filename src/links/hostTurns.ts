import { setTimeout as sleep } from 'node:timers/promises'

export type Turns = <Result>(host: string, work: () => Promise<Result>) => Promise<Result>

type Clock = { gap: number; now?: () => number; wait?: (time: number) => Promise<unknown> }

/** Has work at one host done one after the other, with a pause between the end of one and the next. */
export function hostTurns({ gap, now = Date.now, wait = sleep }: Clock): Turns {
  const last = new Map<string, { work: Promise<unknown>; endedAt: number }>()

  /** Hosts that may be asked at once are like those never asked before. */
  const forgetRested = () => {
    for (const [host, { endedAt }] of last) if (endedAt + gap <= now()) last.delete(host)
  }

  return (host, work) => {
    forgetRested()
    const before = last.get(host)
    const turn = { work: Promise.resolve() as Promise<unknown>, endedAt: Number.POSITIVE_INFINITY }
    const result = (async () => {
      if (before) {
        await before.work
        await wait(Math.max(0, before.endedAt + gap - now()))
      }
      try {
        return await work()
      } finally {
        turn.endedAt = now()
      }
    })()
    turn.work = result.catch(() => {})
    last.set(host, turn)
    return result
  }
}
