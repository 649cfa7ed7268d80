import type { IndexView } from '@/src/presenters/viewModels'
import { BackToTop } from '../parts/BackToTop'
import { Choices } from '../parts/Choices'

export const IndexPage = ({ index }: { index: IndexView }) => (
  <div className="page">
    <header className="head">
      <h1>{index.title}</h1>
      <p className="summary">{index.intro}</p>
      {index.letters.length > 1 && <Choices className="letters" label="Letters" links={index.letters} />}
    </header>
    <div className="text wide">
      {index.groups.length === 0 && <p>There is nothing here yet.</p>}
      {index.groups.map(({ heading, id, items }) => (
        <section key={id} className="letter" aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <ul>
            {items.map(({ href, label, see, summary }) => (
              <li key={label + href}>
                <a href={href}>{label}</a>
                {see && <span>, see {see}</span>}
                {summary && <span className="what">{summary}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <BackToTop />
    </div>
  </div>
)
