import { requireDatabase } from '@/src/queries/health'

export const dynamic = 'force-dynamic'

export const GET = async () => {
  const headers = { 'Cache-Control': 'no-store' }
  try {
    await requireDatabase()
    return new Response('ready\n', { headers })
  } catch {
    return new Response('the database cannot be reached\n', {
      headers: { ...headers, 'Retry-After': '5' },
      status: 503,
    })
  }
}
