import { POINTERS } from '@/src/governance/subject'
import { date as dated } from '@/src/presenters/text'
import type { Waiting } from './waiting'

type Props = { admin: string; pages: readonly Waiting[]; before: string }

/** Pages to open, each with the day that matters; all but articles say of what kind they are. */
export const Pages = ({ admin, before, pages }: Props) => (
  <ul className="desk-articles">
    {pages.map(({ collection, date, id, links, problem, title }) => (
      <li key={id}>
        <a href={`${admin}/collections/${collection}/${id}`}>{title || 'Without a title'}</a>
        <span>
          {collection !== 'articles' && `${POINTERS[collection]} · `}
          {problem ?? (date ? `${before} ${dated(new Date(date).toISOString())?.text}` : 'never signed off')}
          {links > 0 && ` · ${links} ${links === 1 ? 'article leads' : 'articles lead'} here`}
        </span>
      </li>
    ))}
  </ul>
)
