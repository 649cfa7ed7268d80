import type { UIFieldServerComponent } from 'payload'
import { UserList } from '@/src/uses/UserList'
import { usersOf } from '@/src/uses/usersOf'

/** What leads to a document, to be seen before it is unpublished or deleted. */
export const UsedBy: UIFieldServerComponent = async ({ data, payload }) => {
  if (typeof data?.id !== 'string') return null
  const users = await usersOf(payload.db.drizzle, data.id)
  return (
    <div className="field-type used-by">
      <UserList admin={payload.config.routes.admin} users={users} />
      {users.total > 0 && (
        <p>
          Unpublished, it is missing there.
          {users.holding > 0 && ' It cannot be deleted while it is used.'}
        </p>
      )}
    </div>
  )
}
