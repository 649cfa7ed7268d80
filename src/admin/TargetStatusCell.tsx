import type { DefaultServerCellComponentProps } from 'payload'

/** Says in a list of links whether readers can follow them. */
export const TargetStatusCell = ({ cellData }: DefaultServerCellComponentProps) =>
  cellData === 'published' ? 'Live' : 'Not published'
