import type { Line } from './lines'

const NARROWEST_WRAP = 40
const WIDEST_WRAP = 100

/** Whether neighbouring lines are one paragraph broken at a fixed width, and not one paragraph each. */
export const isHardWrapped = (run: readonly Line[]) =>
  run.length > 1 &&
  run.every(({ text }) => text.length <= WIDEST_WRAP) &&
  run.slice(0, -1).every(({ text }) => text.length >= NARROWEST_WRAP)
