import { readEnv, serverEnv } from '@/src/env'
import { command } from '@/src/start/command'

const USAGE = `Usage: npm run migrate

Brings the database up to date, and makes the first admin where there is no user yet: the one of ADMIN_EMAIL and
ADMIN_PASSWORD, or one whose password is printed this once.`

await command({ usage: USAGE }, async ({ payload }) => {
  // Loaded only now, for it reads settings that are made by then.
  const { alone, firstAdmin } = await import('@/src/start/prepare')
  const admin = await alone(serverEnv().databaseURL, () => firstAdmin(payload, readEnv().admin))
  console.log('The database is up to date.')
  if (admin) console.log(`First admin, shown this once:\n  ${admin.email}\n  ${admin.password}`)
  return 0
})
