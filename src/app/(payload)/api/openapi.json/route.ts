import config from '@payload-config'
import { guarded } from '@/src/api/guard'
import { openApi } from '@/src/api/openapi'
import { readEnv } from '@/src/env'
import { processWide } from '@/src/processWide'

export const dynamic = 'force-dynamic'
export const GET = guarded(async () => {
  const content = await config
  return Response.json(processWide('openApi', () => openApi(content, readEnv().siteURL)))
})
