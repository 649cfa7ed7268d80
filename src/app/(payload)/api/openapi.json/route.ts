import config from '@payload-config'
import { openApi } from '@/src/api/openapi'
import { withValidators } from '@/src/api/publicJson'
import { readEnv } from '@/src/env'
import { processWide } from '@/src/processWide'

export const dynamic = 'force-dynamic'
export const GET = async (request: Request) => {
  const content = await config
  const document = processWide('openApi', () => openApi(content, readEnv().siteURL))
  return withValidators(request, Response.json(document))
}
