import type { PayloadRequest } from 'payload'
import { date } from '@/src/presenters/text'
import { contentHash } from './contentHash'
import { sectionsChanged } from './differences'
import { readContent } from './reviewedContent'
import { signedContent } from './signedContent'
import { approves, type Entry, lastSignedOff, signOffLog } from './signOffLog'
import type { ReviewedDocument, Subject } from './subject'

const on = ({ at }: Entry) => (at ? ` on ${date(at)?.text}` : '')
const by = ({ reviewerName, userName }: Entry) => reviewerName ?? userName ?? 'a reviewer'

/** Why a content may not go live, in words for whoever wanted to publish it. */
export async function whyUnapproved(
  req: PayloadRequest,
  subject: Subject,
  document: Partial<ReviewedDocument>,
): Promise<string> {
  const { collection } = subject
  const [newest] = await signOffLog(req, { ...subject, contentHash: contentHash(collection, document) }, 1)
  if (newest?.decision === 'withdrawn')
    return `Not published: ${by(newest)} withdrew the sign-off${on(newest)}: “${newest.comment}”`
  if (newest?.decision === 'changesRequested')
    return `Not published: ${by(newest)} asked for changes${on(newest)}: “${newest.comment}”`
  if (newest && approves(newest))
    return `Not published: ${by(newest)} let it go before readers${on(newest)}, and they have got a newer content since. Ask for a new sign-off.`
  const approved = await lastSignedOff(req, subject)
  if (!approved) return 'Not published: nobody has signed it off yet. Ask a reviewer.'
  const before = await signedContent(req, approved.id)
  const sections = sectionsChanged(collection, { before, after: readContent(collection, document) })
  return `Not published: it was changed after ${by(approved)} signed it off${on(approved)} (${sections.join(', ')}). Ask for a new sign-off.`
}
