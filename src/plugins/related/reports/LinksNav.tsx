import type { ServerProps } from 'payload'
import { isStaff } from '@/collections/access/roles'

/** Leads to the reports from everywhere in the panel. */
export const LinksNav = ({ payload, user }: ServerProps) =>
  isStaff(user ?? null) && (
    <a className="nav__link" href={`${payload.config.routes.admin}/links/orphans`}>
      <span className="nav__link-label">Links between articles</span>
    </a>
  )
