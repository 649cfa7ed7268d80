import type { PayloadRequest } from 'payload'
import type { Action } from '@/collections/AuditLog'

type Entry = { action: Action; subject?: string | null; document?: string; kind?: string; details?: string }

/** Adds an entry in the transaction of what it is about, so that one is never there without the other. */
export async function record(req: PayloadRequest, entry: Entry): Promise<void> {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...entry,
      at: new Date().toISOString(),
      user: req.user?.id,
      userName: req.user?.name ?? 'The system',
    },
    depth: 0,
    overrideAccess: true,
    req,
    select: {},
  })
}
