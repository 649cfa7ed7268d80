import type { PayloadRequest } from 'payload'
import type { Article } from '@/src/payload-types'
import { date } from '@/src/presenters/text'
import { contentHash } from './contentHash'
import { differences } from './differences'
import { readContent } from './reviewedContent'
import { signedContent } from './signedContent'
import { type Entry, lastApproved, signOffLog } from './signOffLog'

const on = ({ at }: Entry) => (at ? ` on ${date(at)?.text}` : '')
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
  const content = await signedContent(req, approved.id)
  return differences(content, readContent(article), (id) => id).map(({ section }) => section)
}
