import type { DefaultServerCellComponentProps } from 'payload'
import type { Stage } from '@/src/governance/reviewState'

const STAGES: Record<Stage, string> = {
  writing: 'Being written',
  awaiting: 'Awaiting a sign-off',
  changesRequested: 'Changes requested',
  approved: 'Signed off',
}

/** Says in the list of articles where each stands. */
export const StageCell = ({ rowData }: DefaultServerCellComponentProps) =>
  STAGES[rowData.reviewStage as Stage] ?? '–'
