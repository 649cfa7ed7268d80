import { EnvError, serverEnv } from '@/src/env'
import { startScheduler } from '@/src/start/scheduler'

try {
  const target = process.env.SCHEDULER_TARGET
  if (!target || !URL.canParse(target))
    throw new EnvError([
      'SCHEDULER_TARGET is missing. Give the address of the web server, for example http://web:3000.',
    ])
  const stop = startScheduler(new URL(target).origin, serverEnv().secret)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stop()
      process.exit(0)
    })
} catch (error) {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
}
