import type { PayloadRequest } from 'payload'
import type { Article } from '@/src/payload-types'
import { contentHash } from './contentHash'
import { differences } from './differences'
import { type ReadContent, readContent } from './reviewedContent'
import { type Entry, lastApproved, signOffLog } from './signOffLog'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const on = ({ at }: Entry) => (at ? ` on ${day.format(new Date(at))}` : '')
const by = ({ reviewerName, userName }: Entry) => reviewerName ?? userName ?? 'a reviewer'

/** Why a content may not go live, in words for whoever wanted to publish it. */
export async function whyUnapproved(
  req: PayloadRequest,
  id: string,
  article: Partial<Article>,
): Promise<string> {
  const [newest] = await signOffLog(req, { article: id, contentHash: contentHash(article) }, 1)
  if (newest?.decision === 'withdrawn')
    return `Not published: ${by(newest)} withdrew the sign-off${on(newest)}: “${newest.comment}”`
  if (newest?.decision === 'changesRequested')
    return `Not published: ${by(newest)} asked for changes${on(newest)}: “${newest.comment}”`
  const approved = await lastApproved(req, id)
  if (!approved) return 'Not published: nobody has signed it off yet. Ask a reviewer.'
  const sections = await sectionsChanged(req, approved, article)
  return `Not published: it was changed after ${by(approved)} signed it off${on(approved)} (${sections.join(', ')}). Ask for a new sign-off.`
}

async function sectionsChanged(
  req: PayloadRequest,
  approved: Entry,
  article: Partial<Article>,
): Promise<string[]> {
  const content = await contentOf(req, approved.id)
  return differences(content, readContent(article), (id) => id).map(({ section }) => section)
}

/** The content that an entry was about. */
export async function contentOf(req: PayloadRequest, signOff: string): Promise<ReadContent> {
  const { content } = await req.payload.findByID({
    collection: 'sign-offs',
    depth: 0,
    id: signOff,
    overrideAccess: true,
    req,
    select: { content: true },
  })
  // Only “recordDecision” writes it, in this form.
  return content as unknown as ReadContent
}
