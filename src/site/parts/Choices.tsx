import type { NavigationLink } from '@/src/presenters/viewModels'

type Props = { label: string; links: readonly NavigationLink[]; className?: string }

/** Links of which one may be where the reader is. */
export const Choices = ({ className, label, links }: Props) => (
  <nav className={className} aria-label={label}>
    <ul>
      {links.map(({ href, isCurrent, label: words }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? 'true' : undefined}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
