import type { SanitizedConfig } from 'payload'
import { PAGE_COLLECTIONS } from '@/src/content/pages'
import { publicCollections, type Schema } from './schemas'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Schema) => ({ 'application/json': { schema } })
const answer = (description: string, schema: Schema) => ({
  description,
  headers: {
    ETag: {
      description: 'Send it back as If-None-Match to get 304 while nothing has changed.',
      schema: { type: 'string' },
    },
  },
  content: json(schema),
})
const error = (description: string) => ({ description, content: json(ref('Errors')) })

const parameter = (name: string, description: string, schema: Schema, more: Schema = {}) => ({
  name,
  in: 'query',
  description,
  schema,
  ...more,
})

const whole = (minimum: number, maximum?: number) => ({
  type: 'integer',
  minimum,
  ...(maximum && { maximum }),
})

const DEPTH = parameter(
  'depth',
  'How many levels of related documents are filled in. They come without lists of what points to them; populate[experts][written]=true asks for one instead of all else.',
  {
    ...whole(0, 3),
    default: 1,
  },
)
const SELECT = parameter(
  'select',
  'The fields to get, for example select[title]=true.',
  { type: 'object', additionalProperties: true },
  { style: 'deepObject', explode: true },
)
const WHERE = parameter(
  'where',
  'Conditions, for example where[slug][equals]=sciatica-explained.',
  { type: 'object', additionalProperties: true },
  { style: 'deepObject', explode: true },
)
const LISTING = [
  DEPTH,
  SELECT,
  WHERE,
  parameter('limit', 'Documents an answer.', { ...whole(1, 100), default: 10 }),
  parameter('page', 'Which answer of several.', { ...whole(1), default: 1 }),
  parameter('sort', 'A field to sort by; a minus before it turns the order.', { type: 'string' }),
]
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }

const page = (slug: string): Schema => ({
  allOf: [
    ref('Page'),
    { type: 'object', required: ['docs'], properties: { docs: { type: 'array', items: ref(slug) } } },
  ],
})

/** Every address a client without a login gets JSON from. */
export function paths(config: SanitizedConfig): Record<string, Schema> {
  const all: Record<string, Schema> = {}
  for (const { labels, slug } of publicCollections(config)) {
    const tags = [slug]
    const many = String(labels.plural)
    all[`/api/${slug}`] = {
      get: {
        tags,
        operationId: `list-${slug}`,
        summary: `${many} that are public`,
        parameters: LISTING,
        responses: { 200: answer('One page of them.', page(slug)), 400: error('The query cannot be read.') },
      },
    }
    all[`/api/${slug}/count`] = {
      get: {
        tags,
        operationId: `count-${slug}`,
        summary: `How many there are`,
        parameters: [WHERE],
        responses: {
          200: answer('Their number.', {
            type: 'object',
            required: ['totalDocs'],
            properties: { totalDocs: whole(0) },
          }),
          400: error('The query cannot be read.'),
        },
      },
    }
    all[`/api/${slug}/{id}`] = {
      get: {
        tags,
        operationId: `read-${slug}`,
        summary: `One of them`,
        parameters: [ID, DEPTH, SELECT],
        responses: { 200: answer('The document.', ref(slug)), 404: error('It is not there, or not public.') },
      },
    }
  }
  for (const { slug } of config.globals)
    all[`/api/globals/${slug}`] = {
      get: {
        tags: [slug],
        operationId: `read-${slug}`,
        summary: 'What every page says',
        parameters: [DEPTH],
        responses: { 200: answer('The settings.', ref(slug)) },
      },
    }
  return { ...all, ...OTHERS }
}

const OTHERS: Record<string, Schema> = {
  '/api/search': {
    get: {
      tags: ['search'],
      operationId: 'search',
      summary: 'Pages that answer a question, best first',
      parameters: [
        parameter('q', 'What is looked for, in any words.', { type: 'string', maxLength: 200 }),
        parameter('type', 'Only pages of this kind.', {
          enum: PAGE_COLLECTIONS,
        }),
        parameter('page', 'Ten results each.', { ...whole(1), default: 1 }),
      ],
      responses: {
        200: answer('What was found.', ref('SearchResults')),
        400: error('The type or the page is none.'),
      },
    },
  },
  '/api/media/file/{filename}': {
    get: {
      tags: ['media'],
      operationId: 'read-picture',
      summary: 'A picture that a public page shows',
      parameters: [{ name: 'filename', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: {
          description: 'The picture.',
          content: { 'image/*': { schema: { type: 'string', format: 'binary' } } },
        },
        404: error('No public page shows it.'),
      },
    },
  },
  '/api/graphql': {
    post: {
      tags: ['graphql'],
      operationId: 'graphql',
      summary: 'The same documents by GraphQL',
      description:
        'Queries are named after the collections: Articles(limit, page, sort, where) { docs { … } totalDocs }, Article(id), and so on; allMedia for pictures, for Media(id) is one of them; Site for the settings. The fields are those of the schemas here. A query is at most 10 levels deep, has at most 30 aliases and 1,000 fields, and looks up about 5,000 documents at most, lists in lists multiplied.',
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['query'],
          properties: {
            query: { type: 'string', examples: ['{ Articles(limit: 3) { docs { title slug summary } } }'] },
            variables: { type: 'object' },
            operationName: { type: 'string' },
          },
        }),
      },
      responses: {
        200: {
          description: 'Data, or errors with their reasons.',
          content: json({
            type: 'object',
            properties: {
              data: { type: ['object', 'null'] },
              errors: { type: 'array', items: ref('Error') },
            },
          }),
        },
        400: error('The query is too large, or goes in a circle.'),
      },
    },
  },
}

const nullable = (schema: { type: string }) => ({ ...schema, type: [schema.type, 'null'] })

export const SHARED_SCHEMAS: Record<string, Schema> = {
  Page: {
    type: 'object',
    required: ['totalDocs', 'limit', 'totalPages', 'page', 'hasPrevPage', 'hasNextPage'],
    properties: {
      totalDocs: whole(0),
      limit: whole(0),
      totalPages: whole(0),
      page: whole(1),
      pagingCounter: whole(0),
      hasPrevPage: { type: 'boolean' },
      hasNextPage: { type: 'boolean' },
      prevPage: nullable(whole(1)),
      nextPage: nullable(whole(1)),
    },
  },
  Error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
  Errors: {
    type: 'object',
    required: ['errors'],
    properties: { errors: { type: 'array', items: ref('Error') } },
  },
  SearchResults: {
    type: 'object',
    additionalProperties: false,
    required: ['query', 'isPartial', 'counts', 'page', 'pages', 'results'],
    properties: {
      query: { type: 'string', description: 'The question as it was understood: one line, not too long.' },
      meant: { type: 'string', description: 'What was probably meant, if a word of it is on no page.' },
      isPartial: { type: 'boolean', description: 'The results have some of the words only.' },
      counts: { type: 'object', additionalProperties: whole(1), description: 'How many of each kind.' },
      page: whole(1),
      pages: whole(0),
      results: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'collection', 'path', 'title', 'summary', 'excerpt'],
          properties: {
            id: { type: 'string', format: 'uuid' },
            collection: { type: 'string' },
            path: { type: 'string' },
            title: { type: 'string' },
            summary: { type: 'string' },
            alsoCalled: { type: 'string', description: 'The other name of the page that was asked for.' },
            excerpt: {
              type: 'array',
              items: {
                type: 'object',
                required: ['text', 'isHit'],
                properties: { text: { type: 'string' }, isHit: { type: 'boolean' } },
              },
            },
          },
        },
      },
    },
  },
}
