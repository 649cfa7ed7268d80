'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isUuid } from '@/src/content/uuid'
import { POINTERS } from '@/src/governance/subject'
import { UserList } from '@/src/uses/UserList'
import type { Users } from '@/src/uses/usersOf'

/** Says what leads to the page in the form, before it is withdrawn. */
export const UsedBy = () => {
  const { config } = useConfig()
  const page = useFormFields(([fields]) =>
    Object.values(POINTERS)
      .map((name) => fields[name]?.value)
      .find(isUuid),
  )
  const users = useUsers(page)
  return (
    <div aria-live="polite">
      {users && (
        <div className="field-type used-by">
          <UserList admin={config.routes.admin} users={users} />
          {users.total > 0 && <p>Withdrawn, the page is missing there.</p>}
        </div>
      )}
    </div>
  )
}

function useUsers(page: string | undefined): Users | undefined {
  const { config } = useConfig()
  const [found, setFound] = useState<{ page: string; users: Users }>()
  useEffect(() => {
    if (!page) return
    const asking = new AbortController()
    const load = async () => {
      const answer = await fetch(`${config.routes.api}/withdrawals/used-by/${page}`, {
        credentials: 'same-origin',
        signal: asking.signal,
      })
      if (answer.ok) setFound({ page, users: (await answer.json()) as Users })
    }
    // The form is no worse for not knowing.
    load().catch(() => {})
    return () => asking.abort()
  }, [config.routes.api, page])
  // What was found of a page chosen before is none of this one.
  return found && found.page === page ? found.users : undefined
}
