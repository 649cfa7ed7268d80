import type { ReactNode } from 'react'
import type { ArticleView } from '@/src/presenters/viewModels'
import { Body } from '../Body'
import { BackToTop } from '../parts/BackToTop'
import { Feedback } from '../parts/Feedback'
import { Figure } from '../parts/Figure'
import { OnThisPage } from '../parts/OnThisPage'
import { Overdue, Review } from '../parts/Review'
import { Teasers } from '../parts/Teasers'
import { Time } from '../parts/Time'

export const ArticlePage = ({ article }: { article: ArticleView }) => (
  <article className="page">
    <header className="head">
      <h1 lang={article.lang}>{article.title}</h1>
      <p className="summary" lang={article.lang}>
        {article.summary}
      </p>
      <Byline {...article} />
      <Overdue {...article} />
      <InLanguage lang={article.lang}>
        <Body nodes={article.emergencyCards} />
        {article.hero && <Figure picture={article.hero} isFirst />}
      </InLanguage>
    </header>
    <OnThisPage contents={article.contents} />
    <div className="text">
      <InLanguage lang={article.lang}>
        <Body nodes={article.body} />
      </InLanguage>
      <Questions faqs={article.faqs} lang={article.lang} />
      <Sources sources={article.sources} />
      {article.disclaimer && <p className="disclaimer">{article.disclaimer}</p>}
      <Dates {...article} />
      <Changes changes={article.changes} />
      {article.related.length > 0 && (
        <section className="related">
          <h2 id="related">Related articles</h2>
          <Teasers items={article.related} />
        </section>
      )}
      <Feedback path={article.path} />
      <BackToTop />
    </div>
  </article>
)

/** Words of an article in another language than the site’s. */
const InLanguage = ({ children, lang }: { children: ReactNode; lang?: string }) =>
  lang ? <div lang={lang}>{children}</div> : children

const Byline = ({ authors, published, readingMinutes, reviewed }: ArticleView) => (
  <p className="byline">
    {authors.length > 0 && (
      <span>
        By{' '}
        {authors.map(({ href, label }, place) => (
          <span key={href}>
            {place > 0 && ', '}
            <a href={href}>{label}</a>
          </span>
        ))}
      </span>
    )}
    {published && (
      <span>
        Published <Time {...published} />
      </span>
    )}
    {reviewed && (
      <span>
        Last reviewed <Time {...reviewed} />
      </span>
    )}
    <span>{readingMinutes} minute read</span>
  </p>
)

const Changes = ({ changes }: Pick<ArticleView, 'changes'>) =>
  changes.length > 0 && (
    <section className="changes">
      <h2 id="changes">Changes to this page</h2>
      <ul>
        {changes.map(({ day, isCorrection, what, why }, place) => (
          <li key={place}>
            <Time {...day} />: {isCorrection && <strong>Correction. </strong>}
            {ended(what)} {ended(why)}
          </li>
        ))}
      </ul>
    </section>
  )

/** What editors wrote, as sentences. */
const ended = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

const Questions = ({ faqs, lang }: Pick<ArticleView, 'faqs' | 'lang'>) =>
  faqs.length > 0 && (
    <section className="faq">
      <h2 id="questions">Questions and answers</h2>
      {faqs.map(({ answer, id, question }) => (
        <details key={id} lang={lang}>
          <summary>{question}</summary>
          {/* The address of an answer is inside, for browsers open what they are led into. */}
          <div id={id}>
            <Body nodes={answer} />
          </div>
        </details>
      ))}
    </section>
  )

const Sources = ({ sources }: Pick<ArticleView, 'sources'>) =>
  sources.length > 0 && (
    <section className="sources">
      <h2 id="sources">Sources</h2>
      <ol>
        {sources.map(({ accessed, href, kind, published, publisher, title }, place) => (
          <li key={place}>
            {publisher && `${publisher}. `}
            <cite>{href ? <a href={href}>{title}</a> : title}</cite>. {kind}
            {published && `, ${published}`}
            {accessed && `. Looked at on ${accessed}`}.
          </li>
        ))}
      </ol>
    </section>
  )

const Dates = ({ nextReview, published, reviewed }: ArticleView) =>
  (reviewed || published) && (
    <section className="review" aria-label="Review">
      <dl>
        {published && (
          <div>
            <dt>Published</dt>
            <dd>
              <Time {...published} />
            </dd>
          </div>
        )}
        <Review nextReview={nextReview} reviewed={reviewed} />
      </dl>
    </section>
  )
