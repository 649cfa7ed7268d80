import { idsIn } from '@/src/content/uuid'
import { readEnv } from '@/src/env'
import { type FrameData, frame } from '@/src/presenters/frame'
import { graphJson } from '@/src/presenters/structuredData/json'
import type { Nodes, PageData } from '@/src/presenters/structuredData/page'
import type { PageContent, PageView } from '@/src/presenters/viewModels'
import type { Reader } from '@/src/queries/reader'
import { siteSettings } from '@/src/queries/site'

export type Request = {
  path: string
  slug: string
  page: number
  query: URLSearchParams
  reader: Reader
}
export type LoadedPage = {
  view: PageView
  tags: Set<string>
  /** When the page says something else though nothing was changed. */
  until?: Date
}

/** Loads what a page shows, or nothing where there is no such page. */
export type LoadPage = (request: Request) => Promise<LoadedPage | undefined>

type Site = Awaited<ReturnType<typeof siteSettings>>
type Assembled = {
  content: PageContent
  framing: Omit<FrameData, 'site' | 'siteURL' | 'path'>
  /** Everything the page was made from: its ids are what it depends on. */
  data: unknown
  lists?: readonly string[]
  until?: Date
  /** The page in schema.org’s words. */
  graph?: (page: PageData) => Nodes
}

type To = Pick<Request, 'path' | 'reader'>

/** A page that may not be there: nothing is assembled where `make` finds nothing. */
export async function assemble(
  to: To,
  make: (site: Promise<Site>) => Promise<Assembled | undefined>,
): Promise<LoadedPage | undefined> {
  // What a page needs of the database is asked for at the same time.
  const settings = siteSettings()
  const [site, made] = await Promise.all([settings, make(settings)])
  return made && framed(to, site, made)
}

export function framed(
  { path, reader }: To,
  site: Site,
  { content, data, framing, graph, lists = [], until }: Assembled,
): LoadedPage {
  const banner = reader.draftOf
    ? 'Preview of the newest version. What readers see may be an older one.'
    : undefined
  const { siteURL } = readEnv()
  const framedAs = frame({
    ...framing,
    banner,
    isIndexed: !banner && framing.isIndexed !== false,
    path,
    site,
    siteURL,
  })
  // What search engines must not list they need no description of.
  const structured =
    graph && framedAs.canonical
      ? graphJson(graph({ frame: framedAs, siteURL, url: framedAs.canonical }))
      : undefined
  return {
    view: { content, frame: { ...framedAs, structured } },
    tags: new Set([...idsIn(data), 'site', ...lists]),
    until,
  }
}
