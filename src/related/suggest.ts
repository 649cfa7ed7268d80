import type { PayloadRequest } from 'payload'
import type { Connection } from '@/src/db/connectionOf'
import type { Article } from '@/src/payload-types'
import type { Profile } from './profile'
import type { Signals } from './signals'

/** An article that readers of another one may want next. The target is its id. */
export type Suggestion = { target: string; score: number; signals: Signals }

/** What the engine knows of an article as it stands in a form, a draft or on the site. */
export async function profileOf(_req: PayloadRequest, _article: Partial<Article>): Promise<Profile> {
  throw new Error('Not written yet.')
}

/** The live articles that a profile leads to, best first, no two too much alike. */
export async function suggestionsFor(
  _connection: Connection,
  _profile: Profile,
  _options: { limit: number },
): Promise<Suggestion[]> {
  return []
}
