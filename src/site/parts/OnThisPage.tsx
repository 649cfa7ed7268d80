import type { Contents } from '@/src/presenters/viewModels'

export const OnThisPage = ({ contents }: { contents: Contents }) =>
  contents.length > 1 && (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">On this page</h2>
      <ol>
        {contents.map(({ id, lang, text }) => (
          <li key={id} lang={lang}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
