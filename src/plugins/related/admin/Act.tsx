'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** What it is done to, for whoever does not see where the button stands. */
  of: string
  disabled?: boolean
  isMain?: boolean
  onClick: () => void
}

/** A small button beside an article. What cannot be done just now keeps the keyboard where it is. */
export const Act = ({ children, disabled, isMain = false, of, onClick }: Props) => (
  <Button
    buttonStyle={isMain ? 'primary' : 'secondary'}
    disabled={disabled}
    extraButtonProps={{ 'aria-label': `${String(children)}: ${of}`, disabled: false }}
    onClick={onClick}
    size="small"
  >
    {children}
  </Button>
)
