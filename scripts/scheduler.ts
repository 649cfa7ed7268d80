import { serverEnv } from '@/src/env'
import { startScheduler } from '@/src/start/scheduler'

const target = process.env.SCHEDULER_TARGET
if (!target || !URL.canParse(target)) {
  console.error(
    'SCHEDULER_TARGET is missing. Give the address of the web server, for example http://web:3000.',
  )
  process.exit(1)
}
const stop = startScheduler(new URL(target).origin, serverEnv().secret)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    stop()
    process.exit(0)
  })
