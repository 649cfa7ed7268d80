import { sql } from '@payloadcms/db-postgres'
import type { Connection } from '@/src/db/connectionOf'

const LONGEST_NAME = 6
const MOST = 20

/**
 * What the conditions, symptoms and treatments that a title names are also called. Read when it is asked, so
 * that a new synonym of a condition changes nothing that is kept of articles.
 */
export async function otherNames(connection: Connection, title: string): Promise<string[]> {
  const { rows } = await connection.execute(sql`
    select distinct other.name
    from search_names as named
    join search_names as other on other.entry = named.entry and other.kind <> 'misspelling'
    where named.name = any(${sql.param(phrasesIn(title))}::text[])
      and named.collection in ('conditions', 'symptoms', 'treatments') and other.name <> named.name
    order by other.name
    limit ${MOST}`)
  return (rows as { name: string }[]).map(({ name }) => name)
}

function phrasesIn(title: string): string[] {
  const words = title.split(' ')
  return words.flatMap((_, start) =>
    words.slice(start, start + LONGEST_NAME).map((_, more) => words.slice(start, start + more + 1).join(' ')),
  )
}
