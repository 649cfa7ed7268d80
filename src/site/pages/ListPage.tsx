import type { ListView } from '@/src/presenters/viewModels'
import { BackToTop } from '../parts/BackToTop'
import { Pages } from '../parts/Pages'
import { Teasers } from '../parts/Teasers'

export const ListPage = ({ list }: { list: ListView }) => (
  <div className="page">
    <header className="head">
      <h1>{list.title}</h1>
      {list.intro && <p className="summary">{list.intro}</p>}
      {list.groups.length > 1 && (
        <nav className="letters" aria-label="Letters">
          {list.groups.map(({ heading, id }) => (
            <a key={id} href={`#${id}`}>
              {heading}
            </a>
          ))}
        </nav>
      )}
    </header>
    <div className="text">
      {list.groups.length === 0 && <p>There is nothing here yet.</p>}
      {list.groups.map(({ heading, id, items }) => (
        <section key={id}>
          {heading && <h2 id={id}>{heading}</h2>}
          <Teasers items={items} />
        </section>
      ))}
      {list.pagination && <Pages {...list.pagination} />}
      <BackToTop />
    </div>
  </div>
)
