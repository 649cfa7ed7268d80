import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { bounded } from '@/src/api/graphql/bounded'
import { guarded } from '@/src/api/guard'

export const POST = guarded(bounded(GRAPHQL_POST(config)))
export const OPTIONS = REST_OPTIONS(config)
