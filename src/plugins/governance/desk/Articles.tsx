import { date as dated } from '@/src/presenters/text'
import type { Waiting } from './waiting'

type Props = { admin: string; articles: readonly Waiting[]; before: string }

/** Articles to open, each with the day that matters. */
export const Articles = ({ admin, articles, before }: Props) => (
  <ul className="desk-articles">
    {articles.map(({ date, id, links, problem, title }) => (
      <li key={id}>
        <a href={`${admin}/collections/articles/${id}`}>{title || 'Without a title'}</a>
        <span>
          {problem ?? (date ? `${before} ${dated(new Date(date).toISOString())?.text}` : 'never signed off')}
          {links > 0 && ` · ${links} ${links === 1 ? 'article leads' : 'articles lead'} here`}
        </span>
      </li>
    ))}
  </ul>
)
