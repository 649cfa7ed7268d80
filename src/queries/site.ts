import { asVisitor, payload } from './reader'

export const siteSettings = async () =>
  (await payload()).findGlobal({
    slug: 'site',
    ...asVisitor,
    depth: 0,
    select: {
      name: true,
      tagline: true,
      disclaimer: true,
      emergency: true,
      navigation: true,
      reviewGraceMonths: true,
      footer: true,
    },
  })
