import type { UIFieldServerComponent } from 'payload'
import { usersOf } from '@/src/uses/usersOf'
import './usedBy.css'

/** What leads to a document, to be seen before it is unpublished or deleted. */
export const UsedBy: UIFieldServerComponent = async ({ data, payload }) => {
  if (typeof data?.id !== 'string') return null
  const { admin } = payload.config.routes
  const { first, holding, total } = await usersOf(payload.db.drizzle, data.id)
  return (
    <div className="field-type used-by">
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
      {total > 0 && (
        <p>
          Unpublished, it is missing there.
          {holding > 0 && ' It cannot be deleted while it is used.'}
        </p>
      )}
    </div>
  )
}
