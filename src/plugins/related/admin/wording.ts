import { date } from '@/src/presenters/text'
import type { CuratedLink } from '../endpoints/links'

/** What editors mostly say when they dismiss a suggestion. */
export const REASONS = [
  'About something else',
  'Says the same',
  'For other readers',
  'Not a good article to send readers to',
] as const

/** Readers are shown so many. */
const SHOWN = 6

/** “Dismissed by Anna on 3 May 2026: about something else.” */
export function dismissal({ decidedAt, decidedBy, dismissReason }: CuratedLink): string {
  const by = decidedBy ? ` by ${decidedBy}` : ''
  const on = decidedAt ? ` on ${date(decidedAt)?.text}` : ''
  return `Dismissed${by}${on}: ${dismissReason ?? ''}`
}

/** How the other article leads back, or nothing where it does not and nobody has said that it should. */
export function wayBack({ back }: CuratedLink): string | undefined {
  if (!back) return undefined
  if (back === 'dismissed') return 'Way back dismissed'
  return back === 'suggested' ? 'Way back proposed' : 'Both ways'
}

/** Why readers do not see a link, or nothing where they do. */
export function unseen({ target }: CuratedLink, place: number): string | undefined {
  if (target.isInTrash) return 'In the trash'
  if (!target.isLive) return 'Shown when it is published'
  return place >= SHOWN ? `Not shown: readers see the first ${SHOWN}` : undefined
}
