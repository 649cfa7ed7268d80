import type { Waiting } from './waiting'

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

type Props = { admin: string; articles: readonly Waiting[]; before: string }

/** Articles to open, each with the day that matters. */
export const Articles = ({ admin, articles, before }: Props) => (
  <ul className="desk-articles">
    {articles.map(({ date, id, links, problem, title }) => (
      <li key={id}>
        <a href={`${admin}/collections/articles/${id}`}>{title || 'Without a title'}</a>
        <span>
          {problem ?? (date ? `${before} ${DAY.format(new Date(date))}` : 'never signed off')}
          {links > 0 && ` · ${links} ${links === 1 ? 'article leads' : 'articles lead'} here`}
        </span>
      </li>
    ))}
  </ul>
)
