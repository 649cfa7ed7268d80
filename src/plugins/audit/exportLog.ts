import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { hasRole } from '@/collections/access/roles'

const COLUMNS = ['at', 'action', 'subject', 'kind', 'document', 'userName', 'user', 'details'] as const
const AT_ONCE = 1000

/**
 * `GET /api/audit-log/export`: the entries that `where` asks for, newest first, as CSV (RFC 4180). What a
 * spreadsheet would take for a formula is escaped, for some of it was typed by strangers.
 */
export const exportLog: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin'))
      throw new APIError('Only admins export the audit log.', 403, undefined, true)
    // The first page is asked for before anything is answered, so that a wrong question is refused.
    const first = await page(req, 1)
    const csv = stringify({
      bom: true,
      cast: { string: withoutFormulas },
      columns: [...COLUMNS],
      escape_formulas: true,
      header: true,
    })
    pipeline(Readable.from(entries(req, first)), csv).catch((err) =>
      req.payload.logger.error({ err, msg: 'An export of the audit log ended early.' }),
    )
    const day = new Date().toISOString().slice(0, 10)
    return new Response(Readable.toWeb(csv) as ReadableStream, {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="audit-log-${day}.csv"`,
        'Content-Type': 'text/csv; charset=utf-8',
      },
    })
  },
}

/**
 * Where a comma stands in numbers, spreadsheets divide lines at semicolons, so that a formula may follow one. Some pass
 * over blanks before a formula.
 */
const withoutFormulas = (words: string) =>
  words.replace(/([;\t\r\n]["\s]*)(?=[=+\-@])/g, "$1'").replace(/^(?=\s+[=+\-@])/, "'")

const page = (req: PayloadRequest, number: number) =>
  req.payload.find({
    collection: 'audit-log',
    depth: 0,
    limit: AT_ONCE,
    overrideAccess: false,
    page: number,
    req,
    sort: ['-at', 'id'],
    where: (req.query.where ?? {}) as Where,
  })

type Page = Awaited<ReturnType<typeof page>>

async function* entries(req: PayloadRequest, first: Page) {
  let { docs, hasNextPage } = first
  yield* docs
  for (let number = 2; hasNextPage; number += 1) {
    ;({ docs, hasNextPage } = await page(req, number))
    yield* docs
  }
}
