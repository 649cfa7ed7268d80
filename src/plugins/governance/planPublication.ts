import {
  type SchedulePublishHandlerArgs,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'
import { isPublisher } from '@/collections/access/roles'
import { forgetRefused } from '@/src/governance/plans'
import { isReviewed } from '@/src/governance/subject'

/**
 * Payload plans and cancels for whoever may open the panel. Plans are for those who may publish. A new plan takes
 * the place of one that was refused.
 */
export const planPublication: ServerFunction<SchedulePublishHandlerArgs> = async (args) => {
  const { doc, req, type } = args
  if (!isPublisher(req.user))
    return { error: 'Only editors and admins plan when a page is published, and cancel such plans.' }
  const answer = (await schedulePublishHandler(args)) as { error?: string }
  if (!answer.error && isReviewed(doc?.relationTo))
    await forgetRefused(
      req,
      { collection: doc.relationTo, id: String(doc.value) },
      type === 'unpublish' ? type : 'publish',
    )
  return answer
}
