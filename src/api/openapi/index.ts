import type { SanitizedConfig } from 'payload'
import { paths, SHARED_SCHEMAS } from './paths'
import { publicSchemas } from './schemas'

/** The OpenAPI 3.1 document of what anybody may read, made from the collections and their rules of access. */
export const openApi = (config: SanitizedConfig, siteURL: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Content API',
    version: '1.0.0',
    description:
      'What is published, as JSON, for anybody. Related documents that are not public come as bare ids or not at all.',
  },
  servers: [{ url: siteURL }],
  paths: paths(config),
  components: { schemas: { ...SHARED_SCHEMAS, ...publicSchemas(config) } },
})
