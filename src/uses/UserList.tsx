import type { Users } from './usersOf'
import './userList.css'

/** What leads to a page, as the panel shows it. */
export const UserList = ({ admin, users: { first, total } }: { admin: string; users: Users }) => (
  <>
    <div className="field-label">Used by</div>
    {total === 0 && <p>Nothing leads here.</p>}
    <ul>
      {first.map(({ collection, id, name }) => (
        <li key={`${collection}${id}${name}`}>
          <a href={id ? `${admin}/collections/${collection}/${id}` : `${admin}/globals/site`}>
            {collection === 'redirects' ? `Redirect from ${name}` : name}
          </a>
        </li>
      ))}
    </ul>
    {total > first.length && <p>And {total - first.length} more.</p>}
  </>
)
