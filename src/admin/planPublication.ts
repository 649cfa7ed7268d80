import {
  type SchedulePublishHandlerArgs,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'
import { isPublisher } from '@/collections/access/roles'

/** Payload plans and cancels for whoever may open the panel. Plans are for those who may publish. */
export const planPublication: ServerFunction<SchedulePublishHandlerArgs> = (args) =>
  isPublisher(args.req.user)
    ? schedulePublishHandler(args)
    : { error: 'Only editors and admins plan when a page is published, and cancel such plans.' }
