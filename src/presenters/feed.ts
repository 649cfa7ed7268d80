import { Feed } from 'feed'
import { pagePath, TOPIC_COLLECTIONS } from '@/src/content/pages'
import type { Article, Site } from '@/src/payload-types'
import { linksTo } from './links'
import { articleImage } from './shareImage'
import { siteName } from './siteName'
import { absolute } from './structuredData/page'

export type FeedData = { articles: Partial<Article>[]; site: Partial<Site>; siteURL: string }

type Entry = {
  url: string
  title: string
  summary: string
  published: string
  modified: string
  language: string
  image?: string
  authors: { name: string; url: string }[]
  tags: string[]
}

const entries = ({ articles, siteURL }: FeedData): Entry[] =>
  articles.flatMap((article) => {
    const { slug, title, updatedAt } = article
    if (!slug || !title || !updatedAt) return []
    const image = articleImage(article)
    const about = TOPIC_COLLECTIONS.flatMap((collection) => linksTo(collection, article[collection]))
    return {
      url: absolute(siteURL, pagePath('articles', slug)),
      title,
      summary: article.summary ?? '',
      published: article.publishedAt ?? updatedAt,
      modified: updatedAt,
      language: article.language ?? 'en',
      image: image && absolute(siteURL, image.src),
      authors: linksTo('experts', article.authors).map(({ href, label }) => ({
        name: label,
        url: absolute(siteURL, href),
      })),
      tags: about.map(({ label }) => label),
    }
  })

/** When the newest of the articles changed, for a feed without a clock of its own. */
const changed = (all: Entry[]) =>
  all
    .map(({ modified }) => modified)
    .sort()
    .at(-1) ?? '1970-01-01T00:00:00.000Z'

/** RFC 4287. */
export function atom(data: FeedData): string {
  const { site, siteURL } = data
  const all = entries(data)
  const feed = new Feed({
    id: `${siteURL}/`,
    title: siteName(site),
    description: site.tagline || undefined,
    language: 'en',
    link: `${siteURL}/`,
    feedLinks: { atom: `${siteURL}/feed.xml` },
    updated: new Date(changed(all)),
    author: { name: siteName(site), link: `${siteURL}/` },
    generator: 'Salus',
  })
  for (const { authors, image, modified, published, summary, tags, title, url } of all)
    feed.addItem({
      id: url,
      title,
      link: url,
      description: summary,
      date: new Date(modified),
      published: new Date(published),
      image,
      author: authors.map(({ name, url: link }) => ({ name, link })),
      category: tags.map((name) => ({ name, term: name })),
    })
  return feed.atom1()
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(data: FeedData): string {
  const { site, siteURL } = data
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: siteName(site),
    description: site.tagline || undefined,
    home_page_url: `${siteURL}/`,
    feed_url: `${siteURL}/feed.json`,
    language: 'en',
    authors: [{ name: siteName(site), url: `${siteURL}/` }],
    items: entries(data).map(
      ({ authors, image, language, modified, published, summary, tags, title, url }) => ({
        id: url,
        url,
        title,
        summary,
        content_text: summary,
        date_published: published,
        date_modified: modified,
        language,
        image,
        authors,
        tags,
      }),
    ),
  })
}
