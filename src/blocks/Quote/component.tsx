import type { QuoteView } from '@/src/presenters/viewModels'

export const Quote = ({ href, name, role, source, text }: QuoteView) => (
  <figure className="quote">
    <blockquote>
      <p>{text}</p>
    </blockquote>
    <figcaption>
      {href ? <a href={href}>{name}</a> : <strong>{name}</strong>}
      {role && <span>{role}</span>}
      {source && <span>{source}</span>}
    </figcaption>
  </figure>
)
