import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'
import type { Contents } from '@/src/related/contents'
import { normalised } from '@/src/search/normalise'
import { type Known, uuidOf } from './documents'

const LONGEST_NAME = 12
const SHORTEST_NAME = 4
/** A name of more topics than these says nothing. */
const MOST_OF_A_NAME = 3
/** An article holds no more. */
const MOST_TOPICS = 40

type Topic = { id: string; title: string; names: Set<string> }

/** Each title of the data as a condition, with what documents of that title are also called. */
export function topicsOf(documents: readonly Known[]): Topic[] {
  const topics = new Map<string, Topic>()
  for (const { focus, synonyms } of documents) {
    const title = normalised(focus)
    const topic = topics.get(title) ?? { id: uuidOf(title), title, names: new Set([title]) }
    for (const synonym of synonyms) topic.names.add(normalised(synonym))
    topics.set(title, topic)
  }
  return [...topics.values()]
}

/** Puts the conditions where the engine reads their names. */
export async function store(connection: Connection, topics: readonly Topic[]): Promise<void> {
  const rows = topics.map(({ id, names, title }) => ({ id, title, names: [...names].filter(Boolean) }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, title text, names text[])`
  await connection.execute(sql`
    insert into conditions (id, name, slug, _status) select id, title, id::text, 'published' from ${given}`)
  await connection.execute(sql`
    insert into search_entries (id, collection, slug, title, summary, text, head, whole)
    select id, 'conditions', id::text, title, '', '', '', '' from ${given}`)
  await connection.execute(sql`
    insert into search_names (entry, collection, name, label, kind)
    select id, 'conditions', name, name, case when name = title then 'title' else 'name' end
    from ${given} cross join unnest(names) as name`)
}

/** What a text mentions by name, most often mentioned first: a stand-in for what editors say it is about. */
export function mentioning(topics: readonly Topic[]) {
  const called = new Map<string, string[]>()
  for (const { id, names } of topics)
    for (const name of names)
      if (name.length >= SHORTEST_NAME) called.set(name, [...(called.get(name) ?? []), id])
  return ({ text, title }: Contents): Contents['topics'] => {
    const counts = new Map<string, number>()
    const words = `${title} ${text}`.split(' ')
    for (let start = 0; start < words.length; ) {
      let length = Math.min(LONGEST_NAME, words.length - start)
      while (length > 1 && !called.has(words.slice(start, start + length).join(' '))) length -= 1
      const ids = called.get(words.slice(start, start + length).join(' ')) ?? []
      if (ids.length <= MOST_OF_A_NAME) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
      start += length
    }
    return [...counts]
      .sort(([one, times], [other, others]) => others - times || (one < other ? -1 : 1))
      .slice(0, MOST_TOPICS)
      .map(([id]) => ({ collection: 'conditions' as const, id }))
  }
}
