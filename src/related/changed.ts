import { likeness } from './signature'

/** Of what two texts say, they must have so much in common for one to be an edit of the other. */
const SAME = 0.6

/**
 * Whether a text says something substantially different from what it said, by the sketches of both. Texts too
 * short for a sketch count as unchanged while they stay so.
 */
export const isSubstantiallyChanged = (then: readonly number[], now: readonly number[]): boolean =>
  then.length + now.length > 0 && likeness(then, now) < SAME
