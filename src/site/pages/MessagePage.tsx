import type { MessageView } from '@/src/presenters/viewModels'
import { SearchForm } from '../parts/SearchForm'

export const MessagePage = ({ message }: { message: MessageView }) => (
  <div className="page">
    <header className="head">
      <h1>{message.title}</h1>
      {message.paragraphs.map((text) => (
        <p className="summary" key={text}>
          {text}
        </p>
      ))}
      {message.note && <p className="byline">{message.note}</p>}
      {message.hasSearch && <SearchForm isLarge />}
    </header>
    {message.links.length > 0 && (
      <div className="text">
        <ul>
          {message.links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    )}
  </div>
)
