import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { lockPage } from '@/src/content/lockPage'
import { contentHash } from '@/src/governance/contentHash'
import { newestContent } from '@/src/governance/newestContent'
import { newestVersion } from '@/src/governance/newestVersion'
import { readContent } from '@/src/governance/reviewedContent'
import { signedContent } from '@/src/governance/signedContent'
import { POINTERS, pointerTo, subjectsOf, titleOf } from '@/src/governance/subject'
import type { SignOff } from '@/src/payload-types'
import { fullName } from '@/src/presenters/links'
import { RULES } from '../rules'
import { situationOf } from '../situation'

const refuse = (status: number, path: string, message: string) =>
  new APIError(message, status, [{ path, message }], true)

/** An entry holds what was so when it was made, whatever the request says about it. */
export const recordDecision: CollectionBeforeChangeHook<SignOff> = async ({ data, req }) => {
  const [subject, ...more] = subjectsOf(data)
  if (!subject || more.length > 0)
    throw refuse(
      400,
      'article',
      'Say which article, condition, symptom or treatment it is about: one of them.',
    )
  const { collection } = subject
  await lockPage(req, subject)
  const document = await newestContent(req, subject)
  if (!document || document.deletedAt)
    throw refuse(
      400,
      POINTERS[collection],
      `There is no such ${POINTERS[collection]}, or it is in the trash.`,
    )
  const { comment, decision } = data
  const rule = decision && Object.hasOwn(RULES, decision) ? RULES[decision] : undefined
  // Payload’s own validation says what is wrong with an unknown decision.
  if (!decision || !rule) return data
  const situation = await situationOf(req, collection, document, data)
  const refusal = rule(situation)
  if (refusal?.problems)
    throw new APIError(refusal.message, refusal.status, { errors: refusal.problems }, true)
  if (refusal) throw refuse(refusal.status, refusal.path, refusal.message)
  // What is withdrawn may be older than the newest draft. Everything else is about what stands there now.
  const withdrawn = decision === 'withdrawn' ? situation.approval : undefined
  // Who signs is known by their login; who is asked is named in the request.
  const reviewer = decision === 'requested' ? situation.asked : situation.reviewer
  return {
    ...pointerTo(subject),
    at: req.user || !data.at ? laterThan(situation.latest) : data.at,
    comment,
    content: withdrawn ? await signedContent(req, withdrawn.id) : readContent(collection, document),
    contentHash: withdrawn?.contentHash ?? contentHash(collection, document),
    decision,
    interests: decision === 'approved' ? (data.interests ?? situation.reviewer?.interests) : undefined,
    reviewer: reviewer?.id,
    reviewerName: reviewer && fullName(reviewer),
    scope: decision === 'approved' ? (data.scope ?? 'full') : undefined,
    title: titleOf(document),
    user: req.user?.id,
    userName: req.user?.name,
    version: withdrawn ? withdrawn.version : await newestVersion(req, subject),
  }
}

/** The newest entry counts, so that no two of a page are of the same moment. */
const laterThan = (latest: string | null | undefined): string =>
  new Date(Math.max(Date.now(), latest ? new Date(latest).getTime() + 1 : 0)).toISOString()
