import config from '@payload-config'
import { openApi } from '@/src/api/openapi'
import { withValidators } from '@/src/api/publicJson'
import { readEnv } from '@/src/env'

export const dynamic = 'force-dynamic'
export const GET = async (request: Request) =>
  withValidators(request, Response.json(openApi(await config, readEnv().siteURL)))
