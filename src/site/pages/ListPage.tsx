import type { ListView } from '@/src/presenters/viewModels'
import { BackToTop } from '../parts/BackToTop'
import { Pages } from '../parts/Pages'
import { Teasers } from '../parts/Teasers'

export const ListPage = ({ list }: { list: ListView }) => (
  <div className="page">
    <header className="head">
      <h1>{list.title}</h1>
      {list.intro && <p className="summary">{list.intro}</p>}
    </header>
    <div className="text wide">
      {list.items.length > 0 ? <Teasers items={list.items} /> : <p>There is nothing here yet.</p>}
      <Pages {...list.pagination} />
      <BackToTop />
    </div>
  </div>
)
