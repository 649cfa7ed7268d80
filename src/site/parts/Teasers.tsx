import type { Teaser } from '@/src/presenters/viewModels'

export const Teasers = ({ items }: { items: Teaser[] }) => (
  <ul className="teasers">
    {items.map(({ href, label, lang, note, summary, why }) => (
      <li key={href}>
        {why && <p className="why">{why}</p>}
        <a href={href} lang={lang}>
          {label}
        </a>
        {(note ?? summary) && <p lang={note ? undefined : lang}>{note ?? summary}</p>}
      </li>
    ))}
  </ul>
)
