import type { Contents } from './contents'
import type { Profile } from './profile'
import { signatureOf } from './signature'
import type { Statistics } from './statistics'
import { termOf } from './terms'
import { frequencies, weighedTitle, weighedTopics, weighedWords } from './weights'

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
  const inTitle = wordsIn([title])
  const inNames = wordsIn(names).filter((word) => !inTitle.includes(word))
  const statistics = await statisticsOf([
    ...[...counts.keys()].map(termOf.word),
    ...[...inTitle, ...inNames].map(termOf.title),
    ...topics.map((topic) => termOf.topic(topic.id)),
  ])
  return {
    id,
    language,
    title,
    titleWords: weighedTitle(inTitle, statistics),
    names,
    nameWords: weighedTitle(inNames, statistics),
    words: weighedWords(counts, statistics),
    stems: [...counts.keys()].sort(),
    topics: weighedTopics(topics, statistics),
    signature: signatureOf(text),
  }
}

const wordsIn = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => name.split(' ')))].filter(Boolean).sort()
