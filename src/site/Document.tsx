import { SITE_LANGUAGE } from '@/src/presenters/inLanguage'
import type { PageContent, PageView } from '@/src/presenters/viewModels'
import { Footer } from './Footer'
import { Breadcrumbs, Header } from './Header'
import { ArticlePage } from './pages/ArticlePage'
import { ExpertPage } from './pages/ExpertPage'
import { HomePage } from './pages/HomePage'
import { IndexPage } from './pages/IndexPage'
import { ListPage } from './pages/ListPage'
import { MessagePage } from './pages/MessagePage'
import { SearchPage } from './pages/SearchPage'
import { TopicPage } from './pages/TopicPage'
import { stylesheet } from './style'

const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><rect width="26" height="26" rx="7" fill="#0a5a63"/><path d="M6 14h4l2-6 3 11 2-5h3" fill="none" stroke="#fff" stroke-width="2"/></svg>',
)}`

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
      <link rel="alternate" type="application/atom+xml" title={frame.siteName} href="/feed.xml" />
      <link rel="alternate" type="application/feed+json" title={frame.siteName} href="/feed.json" />
      <Sharing {...frame} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={ICON} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, whose hash the policy names. */}
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
    </head>
    {/* What the page is about is in its language; around it the site speaks its own. */}
    <body lang={frame.lang === SITE_LANGUAGE ? undefined : SITE_LANGUAGE}>
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
      {frame.structured && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data that no browser runs; its presenter escapes it.
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: frame.structured }} />
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, whose hash the policy names. */}
      {script && <script dangerouslySetInnerHTML={{ __html: script }} />}
    </body>
  </html>
)

/** What a link shows where it is shared. */
const Sharing = ({ canonical, description, heading, image, kind, lang, siteName }: PageView['frame']) =>
  canonical && (
    <>
      <meta property="og:title" content={heading} />
      <meta property="og:type" content={kind} />
      <meta property="og:url" content={canonical} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={LOCALES[lang] ?? lang} />
      {description && <meta property="og:description" content={description} />}
      {image && (
        <>
          <meta property="og:image" content={new URL(image.src, canonical).href} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt || heading} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  )

const LOCALES: Record<string, string> = { en: 'en_GB', de: 'de_DE', fr: 'fr_FR', es: 'es_ES', cy: 'cy_GB' }

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
    case 'index':
      return <IndexPage index={content} />
    case 'home':
      return <HomePage home={content} />
    case 'search':
      return <SearchPage search={content} />
    case 'message':
      return <MessagePage message={content} />
  }
}
