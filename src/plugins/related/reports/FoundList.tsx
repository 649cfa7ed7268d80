'use client'
import type { ReactNode } from 'react'
import { useKeptFocus } from '../admin/useKeptFocus'

/** What a report has found. A row that is dealt with leaves the keyboard to the next. */
export const FoundList = ({ children }: { children: ReactNode }) => {
  useKeptFocus({ list: '.reports-found', row: '.reports-found > li' })
  return <ul className="reports-found">{children}</ul>
}
