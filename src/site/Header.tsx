import type { Crumb, Frame } from '@/src/presenters/viewModels'
import { Choices } from './parts/Choices'
import { SearchForm } from './parts/SearchForm'

export const Header = ({
  hasSearch,
  navigation,
  siteName,
}: Pick<Frame, 'hasSearch' | 'navigation' | 'siteName'>) => (
  <header className="bar" id="top" tabIndex={-1}>
    <div>
      <a className="brand" href="/">
        {siteName}
      </a>
      {navigation.length > 0 && <Choices label="Main" links={navigation} />}
      {hasSearch && <SearchForm />}
    </div>
  </header>
)

export const Breadcrumbs = ({ crumbs }: { crumbs: Crumb[] }) =>
  crumbs.length > 1 && (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        {crumbs.map(({ href, label, lang }) => (
          <li key={label} lang={lang}>
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
