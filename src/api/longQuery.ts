/**
 * The panel sends queries that are too long for an address as a form, and asks for them to be read as a GET.
 * They are turned into one here, so that what holds for queries holds for them.
 */
export async function longQueryAsGet(request: Request): Promise<Request> {
  const isQuery =
    request.method === 'POST' &&
    request.headers.get('x-payload-http-method-override')?.toUpperCase() === 'GET' &&
    request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  if (!isQuery) return request
  const url = new URL(request.url)
  url.search = await request.text()
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length', 'x-payload-http-method-override'])
    headers.delete(name)
  return new Request(url, { headers, method: 'GET' })
}
