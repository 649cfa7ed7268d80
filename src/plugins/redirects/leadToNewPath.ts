import type { PayloadRequest } from 'payload'
import type { LiveChange } from '@/src/content/liveChange'
import { pagePath } from '@/src/content/pages'

/**
 * Keeps three things true after every change: no redirect leads away from a live page, every old path of a
 * page leads straight to its newest one, and the path it just left does, too.
 */
export async function leadToNewPath(
  req: PayloadRequest,
  { collection, before, after }: LiveChange,
): Promise<void> {
  if (!after?.slug) return
  const to = pagePath(collection, after.slug)
  const asSystem = { collection: 'redirects', depth: 0, overrideAccess: true, req } as const
  if (!before) {
    await req.payload.delete({ ...asSystem, select: {}, where: { from: { equals: to } } })
    return
  }
  if (!before.slug || before.slug === after.slug) return
  const from = pagePath(collection, before.slug)
  await req.payload.delete({ ...asSystem, select: {}, where: { from: { in: [from, to] } } })
  await req.payload.update({ ...asSystem, data: { to }, select: {}, where: { to: { equals: from } } })
  await req.payload.create({ ...asSystem, data: { from, to }, select: {} })
}
