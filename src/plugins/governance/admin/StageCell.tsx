import type { DefaultServerCellComponentProps } from 'payload'
import { STAGES, type Stage } from '@/src/governance/stages'

/** Says in the list of articles where each stands. */
export const StageCell = ({ rowData }: DefaultServerCellComponentProps) =>
  STAGES[rowData.reviewStage as Stage] ?? '–'
