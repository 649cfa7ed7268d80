import type { HomeView } from '@/src/presenters/viewModels'
import { SearchForm } from '../parts/SearchForm'
import { Teasers } from '../parts/Teasers'

export const HomePage = ({ home }: { home: HomeView }) => (
  <div className="page">
    <header className="head">
      <h1>{home.tagline ?? home.title}</h1>
      <SearchForm isLarge />
    </header>
    <div className="text wide">
      {home.featured.length > 0 && (
        <section aria-labelledby="featured">
          <h2 id="featured">Worth reading</h2>
          <Teasers items={home.featured} />
        </section>
      )}
      {home.latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest">Latest articles</h2>
          <Teasers items={home.latest} />
          <p>
            <a href="/articles">All articles</a>
          </p>
        </section>
      )}
      {home.topics.map(({ all, heading, items }) => (
        <section key={heading} className="topics">
          <h2>{heading}</h2>
          <ul>
            {items.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={all.href}>{all.label}</a>
          </p>
        </section>
      ))}
    </div>
  </div>
)
