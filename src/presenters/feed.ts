import { generateAtomFeed } from 'feedsmith'
import { pagePath, TOPIC_COLLECTIONS } from '@/src/content/pages'
import type { Article, Site } from '@/src/payload-types'
import { linksTo } from './links'
import { articleImage } from './shareImage'
import { siteName } from './siteName'
import { absolute } from './structuredData/page'

/** That of the site, which articles in another one name. */
const LANGUAGE = 'en'

export type FeedData = { articles: Partial<Article>[]; site: Partial<Site>; siteURL: string }

type Entry = {
  /** Stays the same when the page moves, so that nobody is told of it twice. */
  id: string
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
    const { id, slug, title, updatedAt } = article
    if (!id || !slug || !title || !updatedAt) return []
    const image = articleImage(article)
    const about = TOPIC_COLLECTIONS.flatMap((collection) => linksTo(collection, article[collection]))
    return {
      id: `urn:uuid:${id}`,
      url: absolute(siteURL, pagePath('articles', slug)),
      title,
      summary: article.summary ?? '',
      published: article.publishedAt ?? updatedAt,
      modified: updatedAt,
      language: article.language ?? LANGUAGE,
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
  return generateAtomFeed({
    id: `${siteURL}/`,
    xml: { lang: LANGUAGE },
    title: text(siteName(site)),
    subtitle: site.tagline ? text(site.tagline) : undefined,
    updated: changed(all),
    authors: [{ name: writable(siteName(site)), uri: `${siteURL}/` }],
    generator: { text: 'Salus' },
    links: [
      { rel: 'alternate', href: `${siteURL}/` },
      { rel: 'self', href: `${siteURL}/feed.xml` },
    ],
    entries: all.map(({ authors, id, image, language, modified, published, summary, tags, title, url }) => ({
      id,
      xml: language === LANGUAGE ? undefined : { lang: language },
      title: text(title),
      summary: text(summary),
      updated: modified,
      published,
      links: [
        { rel: 'alternate', href: url },
        ...(image ? [{ rel: 'enclosure', href: image, type: `image/${image.split('.').at(-1)}` }] : []),
      ],
      authors: authors.map((author) => ({ name: writable(author.name), uri: author.url })),
      categories: tags.map((tag) => ({ term: writable(tag), label: writable(tag) })),
    })),
  })
}

/** Without the characters that XML has no way to write. */
const writable = (words: string): string =>
  words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

const text = (words: string) => ({ value: writable(words), type: 'text' as const })

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(data: FeedData): string {
  const { site, siteURL } = data
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: siteName(site),
    description: site.tagline || undefined,
    home_page_url: `${siteURL}/`,
    feed_url: `${siteURL}/feed.json`,
    language: LANGUAGE,
    authors: [{ name: siteName(site), url: `${siteURL}/` }],
    items: entries(data).map(
      ({ authors, id, image, language, modified, published, summary, tags, title, url }) => ({
        id,
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
