import type { Contents } from './contents'
import type { Profile } from './profile'
import { signatureOf } from './signature'
import type { Statistics } from './statistics'
import { termOf } from './terms'
import { frequencies, weighedTopics, weighedWords } from './weights'

type Known = {
  names: string[]
  stems: ReadonlyMap<string, string>
  statisticsOf: (terms: string[]) => Promise<Statistics>
}

/** The profile of what an article says, given what is known of its words. */
export async function profileFrom(
  contents: Contents,
  { names, statisticsOf, stems }: Known,
): Promise<Profile> {
  const { id, language, text, title, topics } = contents
  const counts = frequencies(contents, stems)
  const statistics = await statisticsOf([
    ...[...counts.keys()].map(termOf.word),
    ...topics.map((topic) => termOf.topic(topic.id)),
  ])
  return {
    id,
    language,
    title,
    names,
    words: weighedWords(counts, statistics),
    stems: [...counts.keys()].sort(),
    topics: weighedTopics(topics, statistics),
    signature: signatureOf(text),
  }
}
