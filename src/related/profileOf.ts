import type { PayloadRequest } from 'payload'
import { type Connection, connectionOf } from '@/src/db/connectionOf'
import type { Article } from '@/src/payload-types'
import { type Contents, contentsOf } from './contents'
import { otherNames } from './otherNames'
import type { Profile } from './profile'
import { profileFrom } from './profileFrom'
import { statisticsOf } from './statistics'
import { stemsOf } from './stems'

/** What the engine knows of an article as it stands in a form, in a draft or on the site. */
export const profileOf = async (req: PayloadRequest, article: Partial<Article>): Promise<Profile> =>
  profileOfContents(await connectionOf(req), contentsOf(article))

export async function profileOfContents(connection: Connection, contents: Contents): Promise<Profile> {
  const { id, language, text, title } = contents
  return profileFrom(contents, {
    names: await otherNames(connection, title),
    stems: await stemsOf(connection, [...text.split(' '), ...title.split(' ')]),
    statisticsOf: (terms) => statisticsOf(connection, { including: { id }, language, terms }),
  })
}
