import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import { formsOf } from './edits'
import type { Entry, NameKind } from './entry'
import { normalised, wordsOf } from './normalise'

/** PostgreSQL takes no more than 1 MB of words for a document. */
const MOST_TEXT = 200_000
/** Shorter words are too close to too many others, longer ones are no words. */
const WORD = /^\p{L}{3,40}$/u

type Name = { label: string; name: string; kind: NameKind }

/** Puts what search knows of a page in place of what it knew. */
export async function saveEntry(connection: Connection, entry: Entry): Promise<void> {
  await removeEntry(connection, entry.id)
  const { collection, headings, id, slug, summary, title } = entry
  const text = entry.text.slice(0, MOST_TEXT)
  const names = namesOf(entry)
  const others = names.filter(({ kind }) => kind === 'name').map(({ name }) => name)
  const weighted = (words: string, weight: string) =>
    sql`setweight(to_tsvector('salus', ${words}), ${sql.raw(`'${weight}'`)})`
  const head = sql`${weighted(normalised(title), 'A')} || ${weighted(others.join(' \n '), 'B')} ||
    ${weighted(normalised([summary, ...headings].join('\n')), 'C')}`
  await connection.execute(sql`
    insert into search_entries (id, collection, slug, title, summary, text, head, whole)
    select ${id}::uuid, ${collection}, ${slug}, ${title}, ${summary}, ${text}, head, head || ${weighted(normalised(text), 'D')}
    from (select ${head} as head) as weighed`)
  await connection.execute(sql`
    insert into search_names (entry, collection, label, name, kind)
    select ${id}::uuid, ${collection}, * from unnest(
      ${sql.param(names.map(({ label }) => label))}::text[],
      ${sql.param(names.map(({ name }) => name))}::text[],
      ${sql.param(names.map(({ kind }) => kind))}::text[])`)
  await saveWords(connection, entry, text)
}

export async function removeEntry(connection: Connection, id: string): Promise<void> {
  await connection.execute(sql`delete from search_entries where id = ${id}::uuid`)
}

/** Each name once, under the first kind it has. */
function namesOf({ names, title }: Entry): Name[] {
  const all = [{ text: title, kind: 'title' as const }, ...names]
  const byName = new Map<string, Name>()
  for (const { kind, text } of all) {
    const name = normalised(text)
    if (name !== '' && !byName.has(name)) byName.set(name, { label: text, name, kind })
  }
  return [...byName.values()]
}

/**
 * The words that slips of the finger are mended to. They are only ever added, in one order, so that two
 * documents published at once do not wait for each other; a word that no page has any more is not offered,
 * because each is looked up in the pages first.
 */
async function saveWords(connection: Connection, entry: Entry, text: string): Promise<void> {
  const { headings, names, summary, title } = entry
  // What is offered as a misspelling's remedy must not be the misspelling.
  const spelled = names.flatMap((name) => (name.kind === 'misspelling' ? [] : name.text))
  const all = wordsOf([title, ...spelled, summary, ...headings, text].join(' '))
  const words = [...new Set(all)].filter((word) => WORD.test(word)).sort()
  await connection.execute(sql`
    insert into search_words (word, forms)
    select word, string_to_array(forms, ' ')
    from unnest(
      ${sql.param(words)}::text[],
      ${sql.param(words.map((word) => formsOf(word).join(' ')))}::text[]) as given (word, forms)
    where not exists (select from search_words as known where known.word = given.word)
    order by word
    on conflict do nothing`)
}
