import './paging.css'

/** The way from one page of a list to the next, where there are several. */
export const Paging = ({ page, pages }: { page: number; pages: number }) =>
  pages > 1 && (
    <nav aria-label="Pages" className="paging">
      {page > 1 && <a href={`?page=${page - 1}`}>Previous</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={`?page=${page + 1}`}>Next</a>}
    </nav>
  )
