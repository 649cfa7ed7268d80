'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

/** Does one thing at a time, and tells when it could not be done. */
export function useDeed() {
  const [isBusy, setBusy] = useState(false)
  const perform = async (deed: () => Promise<string | undefined>, done?: string): Promise<boolean> => {
    setBusy(true)
    const problem = await deed().catch(() => 'The server could not be reached. Try again.')
    setBusy(false)
    if (problem) toast.error(problem)
    else if (done) toast.success(done)
    return problem === undefined
  }
  return { isBusy, perform }
}
