import { schedulerToken } from '@/src/schedulerToken'

const EVERY = 15_000

/** What the server is asked to do, each by itself: nothing that is planned waits for a slow web server. */
const DUTIES = [
  { what: 'Scheduled jobs', method: 'GET', path: '/api/payload-jobs/run' },
  { what: 'Jobs of stopped processes', method: 'POST', path: '/api/plans/release' },
  { what: 'Checks of links', method: 'POST', path: '/api/link-checks/run' },
  { what: 'Reminders', method: 'POST', path: '/api/reminders/run' },
  { what: 'Suggestions of related articles', method: 'POST', path: '/api/related/run' },
]

/** Has the server do what is due, again and again. */
export function startScheduler(base: string, secret: string): () => void {
  const stops = DUTIES.map((duty) => keepDoing(duty, base, secret))
  return () => {
    for (const stop of stops) stop()
  }
}

/** One call after the other. A failure is told once until it is over. */
function keepDoing({ method, path, what }: (typeof DUTIES)[number], base: string, secret: string) {
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const run = async () => {
    try {
      const answer = await fetch(`${base}${path}`, {
        headers: { authorization: `Bearer ${schedulerToken(secret)}` },
        method,
        signal: AbortSignal.timeout(60_000),
      })
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
      isFailing = false
    } catch (error) {
      if (!isFailing) console.error(`${what} did not run: ${error instanceof Error ? error.message : error}`)
      isFailing = true
    }
    if (!isStopped) timer = setTimeout(run, EVERY)
  }
  void run()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
