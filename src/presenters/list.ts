import { OTHER_LETTER, type PageCollection, pagePath } from '@/src/content/pages'
import type { IndexView, ListView, Teaser } from './viewModels'

type Name = { name: string; label: string; title: string; slug: string; summary: string }
type Names = { letters: string[]; letter?: string; names: Name[] }

const headingOf = (letter: string) => (letter === OTHER_LETTER ? '0–9' : letter.toUpperCase())
const letterOf = (name: string) => (/^[a-z]/.test(name) ? name.charAt(0) : OTHER_LETTER)
const idOf = (letter: string) => `letter-${letter}`

/** An A to Z list: every name under its letter, other names pointing to the page they belong to. */
export function alphabetical(
  collection: PageCollection,
  { intro, title }: { title: string; intro: string },
  { letter, letters, names }: Names,
): IndexView {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const first = letterOf(name.name)
    groups.set(first, [...(groups.get(first) ?? []), name])
  }
  return {
    kind: 'index',
    title: letter ? `${title}: ${headingOf(letter)}` : title,
    intro,
    letters: letters.map((each) => ({
      label: headingOf(each),
      href: letter ? `/${collection}?letter=${each}` : `#${idOf(each)}`,
      isCurrent: each === letter,
    })),
    groups: [...groups].map(([first, entries]) => ({
      id: idOf(first),
      heading: headingOf(first),
      items: entries.map(({ label, slug, summary, title: page }) => ({
        label,
        href: pagePath(collection, slug),
        ...(label === page ? { summary } : { see: page }),
      })),
    })),
  }
}

type Paged = { title: string; intro?: string; items: Teaser[]; page: number; pages: number; path: string }

export const paged = ({ intro, items, page, pages, path, title }: Paged): ListView => ({
  kind: 'list',
  title,
  intro,
  items,
  pagination: {
    page,
    pages,
    previous: page > 1 ? (page === 2 ? path : `${path}?page=${page - 1}`) : undefined,
    next: page < pages ? `${path}?page=${page + 1}` : undefined,
  },
})
