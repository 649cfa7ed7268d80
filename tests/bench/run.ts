import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, startSystem } from '../support/processes'
import { ADMIN, READY } from '../support/system'
import { firstView } from './firstView'
import { hammer, type Load, plainServer } from './load'
import { memoryOf } from './memory'
import { inMs, percentile, table } from './numbers'
import { publishing, uncached } from './publishing'

const ARTICLE = '/articles/nerve-pain-in-the-hamstring'
const DIST = '.next-bench'
const dataDir = mkdtempSync(path.join(tmpdir(), 'salus-bench-'))

/** Starts the system and tells how long it took until the first page was read. */
async function started(port: number) {
  const began = performance.now()
  const system = startSystem(
    {
      PORT: String(port),
      SALUS_DATA_DIR: dataDir,
      NEXT_DIST_DIR: DIST,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    },
    (text) => process.stderr.write(text),
  )
  await system.said(READY)
  const answer = await fetch(`http://localhost:${port}${ARTICLE}`)
  if (answer.status !== 200) throw new Error(`The first page gave ${answer.status}.`)
  await answer.text()
  return { system, seconds: (performance.now() - began) / 1000 }
}

rmSync(DIST, { recursive: true, force: true })
const port = await freePort()
const site = `http://localhost:${port}`
const bare = await started(port)
await bare.system.stop('SIGINT')
const second = await started(port)

try {
  const view = await firstView(site + ARTICLE)
  const plain = await plainServer(view.body, view.headers)
  // Taken in turns, so that what else the machine does meets both.
  const turns: Record<'static' | 'page', Load>[] = []
  for (let turn = 0; turn < 3; turn += 1)
    turns.push({ static: await hammer(plain.url), page: await hammer(site + ARTICLE) })
  const memory = memoryOf(second.system.pid)
  await plain.stop()
  const fresh = await uncached(site)
  const published = await publishing(site)

  const middle = (kind: 'static' | 'page', figure: 'rate' | 'p50' | 'p99') =>
    percentile(
      turns.map((turn) => turn[kind][figure]),
      50,
    )
  const ratio = percentile(
    turns.map((turn) => turn.page.rate / turn.static.rate),
    50,
  )
  console.log(
    table([
      [
        'First view, pictures aside',
        `${view.requests} request, ${view.bytes.toLocaleString('en')} bytes of body, ${view.headerBytes} of headers`,
      ],
      [
        'Cached page, gzip',
        `${middle('page', 'rate').toFixed(0)} requests/s, p50 ${inMs(middle('page', 'p50'))}, p99 ${inMs(middle('page', 'p99'))}`,
      ],
      [
        'The same bytes by plain Node',
        `${middle('static', 'rate').toFixed(0)} requests/s, p50 ${inMs(middle('static', 'p50'))}, p99 ${inMs(middle('static', 'p99'))}`,
      ],
      ['Ratio of the two', ratio.toFixed(2)],
      [
        'Page not in the cache',
        `p50 ${inMs(percentile(fresh, 50))}, p99 ${inMs(percentile(fresh, 99))} (${fresh.length} pages)`,
      ],
      [
        'From publishing to being read',
        `p50 ${inMs(percentile(published, 50))}, p99 ${inMs(percentile(published, 99))} (${published.length} times, always on the next request)`,
      ],
      [
        'Memory while serving',
        `web server ${memory.web} MB, start command ${memory.start} MB, PostgreSQL ${memory.postgres} MB`,
      ],
      ['From nothing to the first page', `${bare.seconds.toFixed(1)} s (packages installed, nothing built)`],
      ['Second start to the first page', `${second.seconds.toFixed(1)} s`],
      [
        'Machine',
        `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${execFileSync('uname', ['-sr'], { encoding: 'utf8' }).trim()}`,
      ],
    ]),
  )
} finally {
  await second.system.stop('SIGINT')
  for (const folder of [dataDir, DIST]) rmSync(folder, { recursive: true, force: true })
}
