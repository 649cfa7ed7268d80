import type { Fact } from '@/src/presenters/viewModels'

export const Facts = ({ facts }: { facts: Fact[] }) => (
  <ul className="facts">
    {facts.map(({ explanation, href, label }, place) => (
      <li key={place}>
        <b>{href ? <a href={href}>{label}</a> : label}</b>
        {explanation && <span>{explanation}</span>}
      </li>
    ))}
  </ul>
)
