import type { JoinField } from 'payload'

/** The conditions and articles that point to a document. The arguments name the fields that do. */
export const whereUsed = (on: { conditions: string; articles: string }): JoinField[] => [
  {
    name: 'conditions',
    type: 'join',
    collection: 'conditions',
    on: on.conditions,
    defaultLimit: 20,
    defaultSort: 'name',
    maxDepth: 1,
    admin: { allowCreate: false, defaultColumns: ['name', '_status', 'updatedAt'] },
  },
  {
    name: 'articles',
    type: 'join',
    collection: 'articles',
    on: on.articles,
    defaultLimit: 20,
    defaultSort: '-publishedAt',
    maxDepth: 1,
    admin: { allowCreate: false, defaultColumns: ['title', '_status', 'updatedAt'] },
  },
]
