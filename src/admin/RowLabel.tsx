'use client'
import { useRowLabel } from '@payloadcms/ui'

/** Names a row of a list by the words in one of its fields, so that it is told apart when it is folded. */
export const RowLabel = ({ field }: { field: string }) => {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const words = data[field]
  return <span>{typeof words === 'string' && words !== '' ? words : `${rowNumber + 1}`}</span>
}
