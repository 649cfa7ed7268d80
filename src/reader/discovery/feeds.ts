import { idsIn } from '@/src/content/uuid'
import { readEnv } from '@/src/env'
import { atom, type FeedData, jsonFeed } from '@/src/presenters/feed'
import { articlesForFeed } from '@/src/queries/feed'
import { siteSettings } from '@/src/queries/site'
import { answerFile } from '../answer'

const feed = (type: string, present: (data: FeedData) => string) =>
  answerFile(async () => {
    const [articles, site] = await Promise.all([articlesForFeed(), siteSettings()])
    const { siteURL } = readEnv()
    return {
      text: present({ articles, site, siteURL }),
      type,
      tags: [...idsIn(articles), 'articles', 'site'],
    }
  })

export const atomFeed = feed('application/atom+xml; charset=utf-8', atom)
export const jsonFeedFile = feed('application/feed+json; charset=utf-8', jsonFeed)
