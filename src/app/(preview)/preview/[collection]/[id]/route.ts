import { preview } from '@/src/reader/preview'

export const dynamic = 'force-dynamic'

export const GET = async (
  request: Request,
  { params }: { params: Promise<{ collection: string; id: string }> },
) => {
  const { collection, id } = await params
  return preview(request, collection, id)
}
