/** What a page waits for, between writing and readers. */
export const STAGES = {
  writing: 'Being written',
  awaiting: 'Awaiting a sign-off',
  changesRequested: 'Changes requested',
  approved: 'Signed off',
} as const

export type Stage = keyof typeof STAGES
