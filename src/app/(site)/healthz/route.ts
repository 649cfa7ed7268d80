export const dynamic = 'force-dynamic'
export const GET = () => new Response('up\n', { headers: { 'Cache-Control': 'no-store' } })
