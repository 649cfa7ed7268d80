import type { Link } from '@/src/presenters/viewModels'

/** Leads to all of something of which the page shows the first. */
export const More = ({ href, label }: Partial<Link>) =>
  href && (
    <p>
      <a href={href}>{label}</a>
    </p>
  )
