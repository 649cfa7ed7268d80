import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Profile } from './profile'
import { count } from './statistics'
import { EVERY, termOf } from './terms'

type Kept = Profile & { id: string }

/** Puts a profile in place of what was kept of the article, if anything was. */
export async function saveProfile(connection: Connection, profile: Kept): Promise<void> {
  const { id, language, signature, title } = profile
  const counted = countedTerms(profile)
  await countInstead(connection, id, { language, counted })
  await connection.execute(sql`
    insert into related_profiles (article, language, title, counted, signature)
    values (${id}::uuid, ${language}, ${title}, ${sql.param(counted)}::text[],
      ${sql.param(signature)}::int[])
    on conflict (article) do update set language = excluded.language, title = excluded.title,
      counted = excluded.counted, signature = excluded.signature`)
  const terms = weighedTerms(profile)
  await connection.execute(sql`delete from related_terms where article = ${id}::uuid`)
  await connection.execute(sql`
    insert into related_terms (article, term, language, weight)
    select ${id}::uuid, term, ${language}, weight
    from unnest(
      ${sql.param(terms.map(({ term }) => term))}::text[],
      ${sql.param(terms.map(({ weight }) => weight))}::real[]) as given (term, weight)`)
}

export async function removeProfile(connection: Connection, id: string): Promise<void> {
  await countInstead(connection, id, undefined)
  await connection.execute(sql`delete from related_terms where article = ${id}::uuid`)
  await connection.execute(sql`delete from related_profiles where article = ${id}::uuid`)
}

/** What an article is found by. */
export const weighedTerms = ({ titleWords, topics, words }: Profile) => [
  ...titleWords.map(({ weight, word }) => ({ term: termOf.title(word), weight })),
  ...words.map(({ stem, weight }) => ({ term: termOf.word(stem), weight })),
  ...topics.map(({ id, weight }) => ({ term: termOf.topic(id), weight })),
]

/** What an article is counted for. */
export const countedTerms = ({ stems, titleWords, topics }: Profile) => [
  EVERY,
  ...stems.map(termOf.word),
  ...titleWords.map(({ word }) => termOf.title(word)),
  ...topics.map(({ id }) => termOf.topic(id)),
]

type Counted = { language: string; counted: readonly string[] }

async function countInstead(connection: Connection, id: string, now: Counted | undefined): Promise<void> {
  const { rows } = await connection.execute(
    sql`select language, counted from related_profiles where article = ${id}::uuid for update`,
  )
  const before = rows[0] as Counted | undefined
  for (const language of new Set([before?.language, now?.language])) {
    if (language === undefined) continue
    const termsOf = (which: Counted | undefined) => new Set(which?.language === language ? which.counted : [])
    const [gone, come] = [termsOf(before), termsOf(now)]
    await count(
      connection,
      language,
      new Map([
        ...[...come].filter((term) => !gone.has(term)).map((term) => [term, 1] as const),
        ...[...gone].filter((term) => !come.has(term)).map((term) => [term, -1] as const),
      ]),
    )
  }
}

/** The sketches of live articles. */
export async function keptSignatures(
  connection: Connection,
  ids: readonly string[],
): Promise<Map<string, number[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await connection.execute(
    sql`select article, signature from related_profiles where article = any(${sql.param(ids)}::uuid[])`,
  )
  return new Map(
    (rows as { article: string; signature: number[] }[]).map((row) => [row.article, row.signature]),
  )
}
