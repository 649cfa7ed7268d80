type Props = {
  query?: string
  type?: string
  isLarge?: boolean
}

export const SearchForm = ({ isLarge = false, query, type }: Props) => (
  <search>
    <form className={isLarge ? 'find large' : 'find'} action="/search">
      <input
        type="search"
        name="q"
        aria-label="Search this site"
        placeholder={isLarge ? undefined : 'Search'}
        defaultValue={query}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
      {type && <input type="hidden" name="type" value={type} />}
      <button type="submit">Search</button>
    </form>
  </search>
)
