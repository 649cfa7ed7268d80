import type { Person } from 'schema-dts'
import { pagePath } from '@/src/content/pages'
import type { Expert } from '@/src/payload-types'
import { fullName } from '../links'
import { absolute } from './page'

/** An expert as a person; an `Organization` is what schema.org calls a physician. */
export function person(
  siteURL: string,
  expert: string | Partial<Expert> | null | undefined,
): Person | undefined {
  // The profile of an expert who is not published is an id.
  if (!expert || typeof expert === 'string' || !expert.slug) return undefined
  const url = absolute(siteURL, pagePath('experts', expert.slug))
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: fullName(expert),
    url,
    jobTitle: expert.jobTitle || undefined,
  }
}
