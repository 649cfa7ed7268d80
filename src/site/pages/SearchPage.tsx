import type { ResultView, SearchView } from '@/src/presenters/viewModels'
import { Choices } from '../parts/Choices'
import { Pages } from '../parts/Pages'
import { SearchForm } from '../parts/SearchForm'

export const SearchPage = ({ search }: { search: SearchView }) => (
  <div className="page">
    <header className="head">
      <h1>Search</h1>
      <SearchForm query={search.query} type={search.type} isLarge />
    </header>
    <div className="text">
      {search.outcome && (
        <p className="outcome" role="status">
          {search.outcome}
        </p>
      )}
      {search.meant && (
        <p>
          Did you mean <a href={search.meant.href}>{search.meant.label}</a>?
        </p>
      )}
      {search.isPartial && <p>No page has all of these words. These have some of them.</p>}
      {search.filters.length > 0 && (
        <Choices className="filters" label="Kinds of pages" links={search.filters} />
      )}
      {search.results.length > 0 ? (
        <ol className="results" start={search.first}>
          {search.results.map((result) => (
            <Result key={result.href} {...result} />
          ))}
        </ol>
      ) : (
        <Help hasAsked={search.outcome !== undefined} />
      )}
      <Pages {...search.pagination} />
    </div>
  </div>
)

const Result = ({ alias, excerpt, href, label, what }: ResultView) => (
  <li>
    <p className="why">{what}</p>
    <h2>
      <a href={href}>{label}</a>
    </h2>
    {alias && <p>Also called {alias}</p>}
    <p>{excerpt.map(({ isHit, text }, place) => (isHit ? <mark key={place}>{text}</mark> : text))}</p>
  </li>
)

const Help = ({ hasAsked }: { hasAsked: boolean }) => (
  <section>
    <h2>{hasAsked ? 'What you can do' : 'Ways to find something'}</h2>
    <ul>
      <li>Use one or two words for what you feel or for what it is called, for example “leg pain”.</li>
      <li>Everyday names, medical names and abbreviations all work. Small slips in spelling do no harm.</li>
      <li>
        Look it up in a list: <a href="/conditions">conditions</a>, <a href="/symptoms">symptoms</a>,{' '}
        <a href="/treatments">treatments and tests</a> or <a href="/articles">all articles</a>.
      </li>
    </ul>
    <p>If you are worried about your health right now, do not search on: ask a doctor or call for help.</p>
  </section>
)
