import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Contents } from '@/src/related/contents'
import type { Profile } from '@/src/related/profile'
import { profileFrom } from '@/src/related/profileFrom'
import type { Statistics } from '@/src/related/statistics'
import { stemsOf } from '@/src/related/stems'
import { countedTerms, weighedTerms } from '@/src/related/store'
import { EVERY, termOf } from '@/src/related/terms'

const AT_ONCE = 500
const WORDS_AT_ONCE = 5000

type Library = { length: number; contents: (place: number) => Contents & { id: string } }
export type Stems = Map<string, string>

/** The stems of all words, looked up together. */
export async function learnStems(connection: Connection, texts: Iterable<string>): Promise<Stems> {
  const words = new Set<string>()
  for (const text of texts) for (const word of text.split(' ')) words.add(word)
  const all = [...words]
  const stems: Stems = new Map()
  for (let start = 0; start < all.length; start += WORDS_AT_ONCE)
    for (const [word, stem] of await stemsOf(connection, all.slice(start, start + WORDS_AT_ONCE)))
      stems.set(word, stem)
  return stems
}

/**
 * Fills the tables of the engine with a library, by the functions that the engine itself uses, but many
 * articles a statement. Every weight is what it is after the tables were made anew.
 */
export async function fill(connection: Connection, library: Library, stems: Stems): Promise<void> {
  await connection.execute(sql`truncate related_profiles, related_terms, related_counts, related_duplicates`)
  const having = new Map<string, number>()
  for (let place = 0; place < library.length; place += 1)
    for (const term of termsOf(library.contents(place), stems)) having.set(term, (having.get(term) ?? 0) + 1)
  const statistics: Statistics = { articles: library.length, having }
  await connection.execute(sql`
    insert into related_counts (language, term, articles)
    select 'en', * from unnest(
      ${sql.param([...having.keys()])}::text[], ${sql.param([...having.values()])}::int[])`)
  for (let start = 0; start < library.length; start += AT_ONCE) {
    const profiles: (Profile & { id: string })[] = []
    for (let place = start; place < Math.min(start + AT_ONCE, library.length); place += 1) {
      const contents = library.contents(place)
      const known = { names: [], stems, statisticsOf: async () => statistics }
      profiles.push({ ...(await profileFrom(contents, known)), id: contents.id })
    }
    await insert(connection, profiles)
  }
  for (const name of ['profiles', 'terms', 'counts'])
    await connection.execute(sql.raw(`vacuum analyze related_${name}`))
}

function termsOf({ text, title, topics }: Contents, stems: Stems): Set<string> {
  const terms = new Set([EVERY, ...topics.map(({ id }) => termOf.topic(id))])
  for (const word of title.split(' ')) terms.add(termOf.title(word))
  for (const word of `${title} ${text}`.split(' ')) {
    const stem = stems.get(word)
    if (stem !== undefined) terms.add(termOf.word(stem))
  }
  return terms
}

async function insert(
  connection: Connection,
  profiles: readonly (Profile & { id: string })[],
): Promise<void> {
  const rows = profiles.map((profile) => ({
    article: profile.id,
    language: profile.language,
    title: profile.title,
    counted: countedTerms(profile),
    signature: profile.signature,
  }))
  await connection.execute(sql`
    insert into related_profiles
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given (article uuid, language text, title text, counted text[], signature int[])`)
  const terms = profiles.flatMap((profile) =>
    weighedTerms(profile).map((one) => ({ ...one, id: profile.id })),
  )
  await connection.execute(sql`
    insert into related_terms (article, term, language, weight)
    select id, term, 'en', weight from unnest(
      ${sql.param(terms.map(({ id }) => id))}::uuid[],
      ${sql.param(terms.map(({ term }) => term))}::text[],
      ${sql.param(terms.map(({ weight }) => weight))}::real[]) as given (id, term, weight)`)
}
