import { schedulerToken } from '@/src/schedulerToken'

const EVERY = 15_000

/** Has the server run the jobs that are due, one call after the other. A failure is told once until it is over. */
export function startScheduler(base: string, secret: string): () => void {
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  const run = async () => {
    try {
      const answer = await fetch(`${base}/api/payload-jobs/run`, {
        headers: { authorization: `Bearer ${schedulerToken(secret)}` },
        signal: AbortSignal.timeout(60_000),
      })
      if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
      isFailing = false
    } catch (error) {
      if (!isFailing)
        console.error(`Scheduled jobs did not run: ${error instanceof Error ? error.message : error}`)
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
