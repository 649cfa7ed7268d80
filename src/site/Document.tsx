import type { PageContent, PageView } from '@/src/presenters/viewModels'
import { Footer } from './Footer'
import { Breadcrumbs, Header } from './Header'
import { ArticlePage } from './pages/ArticlePage'
import { ExpertPage } from './pages/ExpertPage'
import { HomePage } from './pages/HomePage'
import { ListPage } from './pages/ListPage'
import { MessagePage } from './pages/MessagePage'
import { SearchPage } from './pages/SearchPage'
import { TopicPage } from './pages/TopicPage'
import { stylesheet } from './style'

const ICON =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"%3E%3Crect width="26" height="26" rx="7" fill="%230a5a63"/%3E%3Cpath d="M6 14h4l2-6 3 11 2-5h3" fill="none" stroke="white" stroke-width="2"/%3E%3C/svg%3E'

type Props = PageView & {
  /** A script of the preview for editors. Readers' pages have none. */
  script?: string
}

export const Document = ({ content, frame, script }: Props) => (
  <html lang={frame.lang}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.title}</title>
      {frame.description && <meta name="description" content={frame.description} />}
      {!frame.isIndexed && <meta name="robots" content="noindex" />}
      {frame.canonical && <link rel="canonical" href={frame.canonical} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={ICON} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, whose hash the policy names. */}
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
    </head>
    <body>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      {frame.banner && <p className="banner">{frame.banner}</p>}
      <Header {...frame} />
      <Breadcrumbs crumbs={frame.breadcrumbs} />
      <main id="main" tabIndex={-1}>
        <Content content={content} />
      </main>
      <Footer {...frame} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, whose hash the policy names. */}
      {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
    </body>
  </html>
)

const Content = ({ content }: { content: PageContent }) => {
  switch (content.kind) {
    case 'article':
      return <ArticlePage article={content} />
    case 'topic':
      return <TopicPage topic={content} />
    case 'expert':
      return <ExpertPage expert={content} />
    case 'list':
      return <ListPage list={content} />
    case 'home':
      return <HomePage home={content} />
    case 'search':
      return <SearchPage search={content} />
    case 'message':
      return <MessagePage message={content} />
  }
}
