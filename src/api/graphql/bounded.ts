import { shapeErrors } from './shape'

type Handler = (request: Request) => Promise<Response>

/** Refuses queries without end or measure before GraphQL reads them. */
export const bounded =
  (handler: Handler): Handler =>
  async (request) => {
    const { query }: { query?: unknown } = await request.clone().json()
    const errors = typeof query === 'string' ? shapeErrors(query) : []
    return errors.length > 0
      ? Response.json({ errors }, { status: 400, headers: { 'Cache-Control': 'no-store' } })
      : handler(request)
  }
