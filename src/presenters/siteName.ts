import type { Site } from '@/src/payload-types'

const UNNAMED = 'Salus'

/** What a site is called, also until its editors have named it. */
export const siteName = ({ name }: Partial<Site> = {}): string => name || UNNAMED
