import { serverEnv } from '@/src/env'
import { alone } from '@/src/start/prepare'

try {
  const { databaseURL } = serverEnv()
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('@payload-config'),
    import('payload'),
  ])
  await alone(databaseURL, async () => {
    const payload = await getPayload({ config })
    await payload.db.migrate()
    await payload.destroy()
  })
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
