import type { Teaser } from '@/src/presenters/viewModels'

export const Teasers = ({ items }: { items: Teaser[] }) => (
  <ul className="teasers">
    {items.map(({ href, label, note, summary, why }) => (
      <li key={href}>
        {why && <p className="why">{why}</p>}
        <a href={href}>{label}</a>
        {(note ?? summary) && <p>{note ?? summary}</p>}
      </li>
    ))}
  </ul>
)
