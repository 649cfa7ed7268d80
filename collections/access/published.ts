import type { Where } from 'payload'

/**
 * What the public may see: published and not in the trash. Both halves are needed, because a trashed
 * document keeps the status it had.
 */
export const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
