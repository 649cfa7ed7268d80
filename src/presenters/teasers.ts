import { langOf } from './inLanguage'
import { linkTo } from './links'
import type { Teaser } from './viewModels'

export type Listed = {
  id: string
  summary?: string | null
  jobTitle?: string | null
  language?: string | null
}

export const teasers = (collection: string, documents: readonly Partial<Listed>[]): Teaser[] =>
  documents.flatMap((document) => {
    const link = linkTo(collection, document)
    if (!link) return []
    const summary = document.summary || document.jobTitle || undefined
    return { ...link, summary, lang: langOf(document.language) }
  })
