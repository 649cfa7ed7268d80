import type { PayloadRequest } from 'payload'
import type { References } from './references'
import { site } from './site'
import type { Tally } from './types'

/** Fills the site settings unless somebody has named the site already. */
export const fillSite = async (req: PayloadRequest, to: References): Promise<Tally> => {
  const { name } = await req.payload.findGlobal({
    slug: 'site',
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (name) return { created: 0, unchanged: 1 }

  await req.payload.updateGlobal({ slug: 'site', data: site(to), depth: 0, overrideAccess: true, req })
  return { created: 1, unchanged: 0 }
}
