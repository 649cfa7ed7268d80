export const referenceKinds = [
  'media',
  'experts',
  'symptoms',
  'treatments',
  'conditions',
  'articles',
] as const

export type ReferenceKind = (typeof referenceKinds)[number]

/** Finds the id of a document of the library by its slug (a picture by its name), and throws on an unknown one. */
export type References = {
  media: (name: string) => string
  expert: (slug: string) => string
  symptom: (slug: string) => string
  treatment: (slug: string) => string
  condition: (slug: string) => string
  article: (slug: string) => string
}

/** Ids known so far. Documents may only refer to documents that were seeded before them. */
export type KnownIds = Record<ReferenceKind, Map<string, string>>

export const noKnownIds = (): KnownIds => ({
  media: new Map(),
  experts: new Map(),
  symptoms: new Map(),
  treatments: new Map(),
  conditions: new Map(),
  articles: new Map(),
})

export const referencesTo = (known: KnownIds): References => {
  const find = (kind: ReferenceKind) => (slug: string) => {
    const id = known[kind].get(slug)
    if (!id)
      throw new Error(`The demo library refers to "${slug}", but no such entry of ${kind} came before it`)
    return id
  }

  return {
    media: find('media'),
    expert: find('experts'),
    symptom: find('symptoms'),
    treatment: find('treatments'),
    condition: find('conditions'),
    article: find('articles'),
  }
}
