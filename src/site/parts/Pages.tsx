import type { Pagination } from '@/src/presenters/viewModels'

export const Pages = ({ next, page, pages, previous }: Pagination) =>
  pages > 1 && (
    <nav className="pages" aria-label="Pages">
      {previous && (
        <a rel="prev" href={previous}>
          Previous page
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {next && (
        <a rel="next" href={next}>
          Next page
        </a>
      )}
    </nav>
  )
