import type { Payload } from 'payload'
import { publishApproved } from '@/src/governance/publishApproved'
import { isReviewed } from '@/src/governance/subject'

/**
 * Payload plans to publish whatever the newest draft will be. What was planned is what was signed off, so
 * pages that are signed off are published by a way of our own; all else is left to Payload.
 */
export function planApproved(payload: Payload): void {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (!task || typeof task.handler !== 'function') return
  const original = task.handler
  task.handler = async (args) => {
    const { doc, type, user } = args.input as Planned
    if (!doc || !isReviewed(doc.relationTo) || type === 'unpublish' || !user) return original(args)
    const subject = { collection: doc.relationTo, id: doc.value }
    await publishApproved(args.req, { plannedAt: args.job.createdAt, subject, user: user.value })
    return { output: {} }
  }
}

type Planned = {
  doc?: { relationTo: string; value: string }
  type?: 'publish' | 'unpublish'
  user?: { value: string }
}
