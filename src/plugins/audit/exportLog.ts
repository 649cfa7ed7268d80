import { Readable } from 'node:stream'
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
  handler: (req) => {
    if (!hasRole(req.user, 'admin'))
      throw new APIError('Only admins export the audit log.', 403, undefined, true)
    const csv = Readable.from(entries(req)).pipe(
      stringify({ bom: true, columns: [...COLUMNS], escape_formulas: true, header: true }),
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

async function* entries(req: PayloadRequest) {
  const where = (req.query.where ?? {}) as Where
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'audit-log',
      depth: 0,
      limit: AT_ONCE,
      overrideAccess: false,
      page,
      req,
      sort: ['-at', 'id'],
      where,
    })
    yield* docs
    if (!hasNextPage) return
  }
}
