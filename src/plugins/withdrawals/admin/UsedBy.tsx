'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isUuid } from '@/src/content/uuid'
import { POINTERS } from '@/src/governance/subject'
import type { Use } from '@/src/uses/usersOf'
import type { Users } from '../endpoints/usedBy'
import './usedBy.css'

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
        <div className="field-type withdrawn-used-by">
          <div className="field-label">Used by</div>
          {users.length === 0 && <p>Nothing leads there.</p>}
          <ul>
            {users.map(({ collection, id, name }) => (
              <li key={`${collection}${id}${name}`}>
                <a
                  href={`${config.routes.admin}${id ? `/collections/${collection}/${id}` : '/globals/site'}`}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
          {users.length > 0 && <p>Withdrawn, the page is missing there.</p>}
        </div>
      )}
    </div>
  )
}

function useUsers(page: string | undefined): Use[] | undefined {
  const { config } = useConfig()
  const [found, setFound] = useState<Users & { page: string }>()
  useEffect(() => {
    if (!page) return
    const asking = new AbortController()
    const load = async () => {
      const answer = await fetch(`${config.routes.api}/withdrawals/used-by/${page}`, {
        credentials: 'same-origin',
        signal: asking.signal,
      })
      if (answer.ok) setFound({ page, ...((await answer.json()) as Users) })
    }
    // The form is no worse for not knowing.
    load().catch(() => {})
    return () => asking.abort()
  }, [config.routes.api, page])
  // What was found of a page chosen before is none of this one.
  return found && found.page === page ? found.users : undefined
}
