import { EnvError, readEnv } from '@/src/env'
import { build, isBuilt } from './build'
import { type Database, missingIn, openDatabase } from './database'
import { whenLauncherEnds } from './launcher'
import type { Credentials } from './prepare'
import { startScheduler } from './scheduler'
import { installationSecret } from './secret'
import { step } from './steps'
import { keepUp, requireFreePort, startWeb, stopWeb, untilReady } from './web'

type Mode = 'start' | 'dev'

/** Everything from a bare machine to a running system, and back again on Ctrl-C. */
export async function run(mode: Mode): Promise<void> {
  const stops: (() => Promise<void> | void)[] = []
  let isStopping = false
  const stop = async (code: number) => {
    if (isStopping) process.exit(code || 1)
    isStopping = true
    for (const undo of stops.reverse()) await undo()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      console.log('\nStopping …')
      void stop(0)
    })
  whenLauncherEnds(() => void stop(0))

  try {
    const began = Date.now()
    const settings = readEnv()
    const { dataDir, port, siteURL } = settings
    await requireFreePort(port)
    const secret = installationSecret(dataDir, settings.secret)
    const database = await step('Starting the database', () => openDatabase(settings))
    stops.push(() => database.stop())
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: secret,
      SALUS_DATA_DIR: dataDir,
      SITE_URL: siteURL,
    })

    const admin = await prepare(database, settings.admin)
    if (mode === 'start' && !isBuilt())
      await step('Building the site (one to two minutes, only after a change)', build)

    const web = startWeb(mode, port)
    let stopServer = () => stopWeb(web)
    stops.push(() => stopServer())
    await step('Starting the web server', () => untilReady(web, port))
    if (mode === 'start') stopServer = keepUp(web, port)
    else
      web.once('exit', (code) => {
        if (isStopping) return
        console.error(`The web server ended unexpectedly (${code}).`)
        void stop(1)
      })
    const stopScheduler = startScheduler(`http://127.0.0.1:${port}`, secret)
    stops.push(stopScheduler)
    report({ admin, began, database, dataDir, siteURL })
  } catch (error) {
    console.error(`\n${error instanceof EnvError || error instanceof Error ? error.message : error}`)
    await stop(1)
  }
}

async function prepare(database: Database, admin: Credentials | undefined): Promise<Credentials | undefined> {
  const missing = await missingIn(database.url)
  if (!Object.values(missing).includes(true)) return undefined
  // Loaded only when there is something to do: it takes seconds, and it reads the settings made above.
  const [{ default: config }, { getPayload }, { alone, bringUpToDate, demoLibrary, firstAdmin }] =
    await Promise.all([import('@payload-config'), import('payload'), import('./prepare')])
  return alone(database.url, async () => {
    const payload = await getPayload({ config })
    try {
      await bringUpToDate(payload, database.url)
      const credentials = await firstAdmin(payload, admin)
      if (missing.content) await step('Adding the demo library', () => demoLibrary(payload))
      return credentials
    } finally {
      await payload.destroy()
    }
  })
}

type Report = { admin?: Credentials; began: number; database: Database; dataDir: string; siteURL: string }

function report({ admin, began, database, dataDir, siteURL }: Report): void {
  const lines = [
    `Salus is ready after ${((Date.now() - began) / 1000).toFixed(1)} s`,
    '',
    `  Site      ${siteURL}`,
    `  Admin     ${siteURL}/admin`,
    `  Data      ${dataDir}`,
    `  Database  ${database.where}`,
    ...(admin ? ['', '  First admin, shown this once:', `    ${admin.email}`, `    ${admin.password}`] : []),
    '',
    'Press Ctrl-C to stop.',
  ]
  console.log(`\n${lines.join('\n')}`)
}
