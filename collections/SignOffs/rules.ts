import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/content/idOf'
import { inWords } from '@/src/governance/problemsIn'
import type { Entry } from '@/src/governance/signOffLog'
import { POINTERS, type ReviewedCollection, type ReviewedDocument } from '@/src/governance/subject'
import type { Expert, SignOff } from '@/src/payload-types'
import type { Problem } from '@/src/problems/problem'
import { hasRole, isPublisher } from '../access/roles'

export type Profile = Pick<
  Expert,
  'id' | '_status' | 'name' | 'honorific' | 'credentials' | 'interests' | 'user'
>

/** Everything that decides whether somebody may make an entry. */
export type Situation = {
  /** The experts named as authors, in the newest draft or before readers. */
  authors: readonly string[]
  collection: ReviewedCollection
  document: ReviewedDocument
  /** Who is asked for a sign-off, where somebody is named. */
  asked: (Profile & { isReviewer: boolean }) | undefined
  comment: string
  /** Whether the content named in the request is the newest one, or none is named. */
  isNewest: boolean | undefined
  /** The earlier decision by which that content may go live, or could before readers got another. */
  approval: Entry | undefined
  /** Whether a sign-off of the whole page stands, of this content or an earlier one. */
  wasReadWhole: boolean
  /** Whether a picture was changed after the page was opened. */
  hasNewPictures: boolean
  isOwner: boolean
  /** The logins that uploaded a picture of it, or changed what is seen of one. */
  pictureWriters: readonly string[]
  /** When the last entry about the page was made. */
  latest: SignOff['at']
  /** What has to be mended before it can go before readers. */
  problems: readonly Problem[]
  /** The public profiles of whoever decides: one, as it should be. */
  profiles: readonly Profile[]
  reviewer: Profile | undefined
  scope: SignOff['scope']
  /** Nobody when the system itself makes the entry, as for the demo library. */
  user: PayloadRequest['user']
  /** The logins that ever changed the content. */
  writers: readonly string[]
}

type Refusal = { status: 400 | 403 | 409; path: string; message: string; problems?: readonly Problem[] }
type Rule = (situation: Situation) => Refusal | undefined

const SHORTEST_REASON = 20

const first =
  (...rules: Rule[]): Rule =>
  (situation) => {
    for (const rule of rules) {
      const refusal = rule(situation)
      if (refusal) return refusal
    }
    return undefined
  }

const mustBe =
  (
    status: Refusal['status'],
    path: string,
    message: string,
    isTrue: (situation: Situation) => boolean,
  ): Rule =>
  (situation) =>
    isTrue(situation) ? undefined : { status, path, message }

const byReviewer = first(
  mustBe(
    403,
    'reviewer',
    'Only reviewers do this. An admin gives that role.',
    ({ user }) => !user || hasRole(user, 'reviewer'),
  ),
  mustBe(
    403,
    'reviewer',
    'Your login is not linked to the profile of an expert, so readers could not be told who signed. An editor links it in the form of the expert, or an admin in your login.',
    ({ reviewer }) => reviewer !== undefined,
  ),
  mustBe(
    403,
    'reviewer',
    'Your login is linked to several profiles of experts. An editor leaves one of them linked.',
    ({ profiles }) => profiles.length < 2,
  ),
  mustBe(
    403,
    'reviewer',
    'The profile of the reviewer is not published, and readers must be able to see who reviewed a page.',
    ({ reviewer }) => reviewer?._status === 'published',
  ),
  mustBe(
    403,
    'reviewer',
    'The profile of the reviewer names no credential. Readers must be able to see what makes somebody competent.',
    ({ reviewer }) => (reviewer?.credentials?.length ?? 0) > 0,
  ),
)

const isAuthor = ({ authors }: Situation, expert: Pick<Profile, 'id'> | undefined): boolean =>
  authors.includes(expert?.id ?? '')

const hasWritten = ({ document, writers }: Situation, login: string | undefined): boolean =>
  login !== undefined &&
  (writers.includes(login) || ('createdBy' in document && idOf(document.createdBy) === login))

const hasPictured = ({ pictureWriters }: Situation, login: string | undefined): boolean =>
  login !== undefined && pictureWriters.includes(login)

const bySomebodyElse = first(
  mustBe(
    403,
    'reviewer',
    'You are named as an author of this page. Somebody else has to sign it off.',
    (situation) => !isAuthor(situation, situation.reviewer),
  ),
  mustBe(
    403,
    'reviewer',
    'You wrote some of this content. Somebody else has to sign it off.',
    (situation) => !hasWritten(situation, situation.user?.id),
  ),
  mustBe(
    403,
    'reviewer',
    'You uploaded a picture of this page, or wrote its words. Somebody else has to sign it off.',
    (situation) => !hasPictured(situation, situation.user?.id),
  ),
)

/** What is asked of somebody who cannot give it waits for nobody. */
const whoMaySign = first(
  mustBe(
    400,
    'reviewer',
    'The expert you ask has no login. Name another, or nobody, so that all reviewers see it.',
    ({ asked }) => !asked || Boolean(asked.user),
  ),
  mustBe(
    400,
    'reviewer',
    'The expert you ask is no reviewer. An admin gives that role. Or name nobody, so that all reviewers see it.',
    ({ asked }) => !asked || asked.isReviewer,
  ),
  mustBe(
    400,
    'reviewer',
    'The profile of the expert you ask is not published. Publish it, or name another.',
    ({ asked }) => !asked || asked._status === 'published',
  ),
  mustBe(
    400,
    'reviewer',
    'The profile of the expert you ask names no credential. Add one, or name another.',
    ({ asked }) => !asked || (asked.credentials?.length ?? 0) > 0,
  ),
  mustBe(
    400,
    'reviewer',
    'The expert you ask wrote some of it. Name another, or nobody, so that all reviewers see it.',
    (situation) =>
      !isAuthor(situation, situation.asked) && !hasWritten(situation, idOf(situation.asked?.user)),
  ),
  mustBe(
    400,
    'reviewer',
    'The expert you ask uploaded a picture of it, or wrote its words. Name another, or nobody, so that all reviewers see it.',
    (situation) => !hasPictured(situation, idOf(situation.asked?.user)),
  ),
)

const CHANGED = 'The page was changed after you opened it. Load the page again and read what is new.'

const ofNewest = first(
  mustBe(
    400,
    'contentHash',
    'Say which content you have read. It is easiest from the form of the page, under “Read and decide”.',
    ({ isNewest }) => isNewest !== undefined,
  ),
  mustBe(409, 'contentHash', CHANGED, ({ isNewest }) => isNewest === true),
  mustBe(
    409,
    'readAt',
    'A picture on the page was changed after you opened it. Load the page again and look at it.',
    ({ hasNewPictures }) => !hasNewPictures,
  ),
)

/** What is missing would be new once it is added, and void the sign-off. */
const complete: Rule = ({ collection, problems }) =>
  problems.length > 0
    ? {
        status: 400,
        path: POINTERS[collection],
        message: `Not ready for readers. ${inWords(problems)}`,
        problems,
      }
    : undefined

const withReason = (message: string, shortest = 1) =>
  mustBe(400, 'comment', message, ({ comment }) => comment.trim().length >= shortest)

/** Who may make which entry, and when. Each gives the first reason against it. */
export const RULES: Record<SignOff['decision'], Rule> = {
  requested: first(
    mustBe(
      403,
      'decision',
      'Only editors and the authors of an article ask for a sign-off.',
      ({ isOwner, user }) => !user || isPublisher(user) || isOwner,
    ),
    whoMaySign,
    complete,
  ),
  approved: first(
    byReviewer,
    bySomebodyElse,
    ofNewest,
    complete,
    mustBe(
      400,
      'scope',
      'No sign-off of the whole page stands, so reading only what was changed is not enough.',
      ({ scope, wasReadWhole }) => scope !== 'changes' || wasReadWhole,
    ),
  ),
  changesRequested: first(
    byReviewer,
    withReason('Say what has to be changed.'),
    mustBe(409, 'contentHash', CHANGED, ({ isNewest }) => isNewest !== false),
  ),
  withdrawn: first(
    mustBe(
      403,
      'reviewer',
      'Only reviewers, editors and admins withdraw a sign-off.',
      ({ user }) => !user || hasRole(user, 'reviewer') || isPublisher(user),
    ),
    withReason('Say why the sign-off does not hold any more.'),
    mustBe(
      409,
      'contentHash',
      'This content is not signed off, so there is nothing to withdraw.',
      ({ approval }) => approval !== undefined,
    ),
  ),
  brokenGlass: first(
    mustBe(403, 'decision', 'Only admins publish without a sign-off.', ({ user }) => hasRole(user, 'admin')),
    withReason(
      'Say in a sentence why this cannot wait for a reviewer. It is recorded and shown.',
      SHORTEST_REASON,
    ),
    ofNewest,
    complete,
  ),
}
