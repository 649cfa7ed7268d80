import type { Entry } from '@/src/governance/signOffLog'
import { date } from '@/src/presenters/text'
import type { Review } from '../endpoints/review'

const on = ({ at }: Entry) => (at ? ` on ${date(at)?.text}` : '')
const who = ({ reviewerName, userName }: Entry) => reviewerName ?? userName ?? 'the system'

/** Where a page stands, in sentences, the most urgent first. */
export function standingOf(review: Review, noun: string, now: Date): string[] {
  const { approved, brokenGlass, differences, isLive, isOlderThanRule, liveDecision, log } = review
  const { nextReviewAt, stage } = review
  const sections = differences.map(({ section }) => section).join(', ')
  const [latest] = log
  return [
    ...(isLive && liveDecision !== 'approved' && !brokenGlass?.isLive
      ? [`Readers have this ${noun} without a valid sign-off.`, ...(isOlderThanRule ? [OLDER] : [])]
      : []),
    ...(latest && stage === 'changesRequested'
      ? [`${who(latest)} asked for changes${on(latest)}: “${latest.comment}”`]
      : []),
    ...(latest && stage === 'awaiting'
      ? [
          `Waiting for a sign-off${latest.reviewerName ? ` by ${latest.reviewerName}` : ''}, asked for${on(latest)}.`,
        ]
      : []),
    ...(isLive && nextReviewAt && new Date(nextReviewAt) < now
      ? [`Its review has been due since ${date(nextReviewAt)?.text}.`]
      : []),
    ...(brokenGlass ? [withoutSignOff(brokenGlass)] : []),
    approved ? approval(approved, noun, sections) : 'Not signed off yet.',
  ]
}

const OLDER =
  'It was published before pages of this kind were signed off. It stays live; to publish it again, have it signed off.'

/** Who let the newest content go before readers though nobody had read it, and why. */
export const withoutSignOff = (glass: NonNullable<Review['brokenGlass']>): string =>
  `${glass.isLive ? 'Published' : 'It may be published'} without a sign-off: ${who(glass)} allowed that${on(glass)}, because “${glass.comment}”`

function approval(approved: Entry & { isNewest: boolean }, noun: string, sections: string): string {
  const since = approved.isNewest ? '.' : `; changed since: ${sections}.`
  const scopes = { full: `, the whole ${noun}`, changes: ', only what was changed' }
  const scope = approved.scope ? scopes[approved.scope] : ''
  return `Signed off by ${who(approved)}${on(approved)}${scope}${since}`
}

/** What somebody is shown beside what is new since the last sign-off. */
export const sinceRead = (lastRead: Entry): string =>
  `Changed since you ${lastRead.decision === 'approved' ? 'signed it off' : 'asked for changes'}${on(lastRead)}`

const DEEDS: Record<Entry['decision'], string> = {
  requested: 'asked for a sign-off',
  approved: 'signed it off',
  changesRequested: 'asked for changes',
  withdrawn: 'withdrew the sign-off',
  brokenGlass: 'let it be published without a sign-off',
}

/** One entry of the history, as a sentence. */
export const deed = (entry: Entry): string =>
  `${entry.decision === 'requested' ? (entry.userName ?? 'The system') : who(entry)} ${DEEDS[entry.decision]}${on(entry)}`
