import type { ListView, Teaser } from './viewModels'

/** An A to Z list: a group for each letter that has entries. */
export function alphabetical(title: string, intro: string | undefined, items: Teaser[]): ListView {
  const groups = new Map<string, Teaser[]>()
  for (const item of [...items].sort((one, other) => one.label.localeCompare(other.label, 'en'))) {
    const letter = item.label.normalize('NFKD').charAt(0).toUpperCase()
    const heading = /\p{L}/u.test(letter) ? letter : '0–9'
    groups.set(heading, [...(groups.get(heading) ?? []), item])
  }
  return {
    kind: 'list',
    title,
    intro,
    groups: [...groups].map(([heading, entries]) => ({
      id: `letter-${heading.toLowerCase()}`,
      heading,
      items: entries,
    })),
  }
}

type Paged = { title: string; intro?: string; items: Teaser[]; page: number; pages: number; path: string }

export const paged = ({ intro, items, page, pages, path, title }: Paged): ListView => ({
  kind: 'list',
  title,
  intro,
  groups: items.length > 0 ? [{ id: 'list', items }] : [],
  pagination: {
    page,
    pages,
    previous: page > 1 ? (page === 2 ? path : `${path}?page=${page - 1}`) : undefined,
    next: page < pages ? `${path}?page=${page + 1}` : undefined,
  },
})
