'use client'
import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { dropCopies } from './copies'

/** Whoever signs in at a browser finds nothing that somebody else left unsaved there. */
export const OwnCopiesOnly = ({ children }: { children: ReactNode }) => {
  const { user } = useAuth()
  const id = user && String(user.id)
  useEffect(() => {
    if (id) dropCopies((copy) => copy.user !== id).catch(() => {})
  }, [id])
  return children
}
