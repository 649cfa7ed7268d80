'use client'
import { DraggableSortable } from '@payloadcms/ui'
import type { CuratedLink, Links } from '../endpoints/links'
import { CuratedRow } from './CuratedRow'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'

type Props = { deeds: Deeds; links: CuratedLink[]; may: Links['may'] }

/** What readers are led to, in their order. */
export const Curated = ({ deeds, links, may }: Props) => {
  const { perform } = useDeed()
  const ids = readAloud(links)
  const move = (from: number, to: number) => {
    const moved = links[from]
    if (!moved || from === to) return
    void perform(() => deeds.arrange(links.toSpliced(from, 1).toSpliced(to, 0, moved)))
  }
  // What readers do not see takes none of their places.
  let place = 0
  const rows = links.map((link, index) => {
    const isSeen = link.target.isLive
    const row = { index, link, place }
    if (isSeen) place += 1
    return row
  })
  return (
    <section aria-labelledby="related-curated">
      <h2 id="related-curated">Readers are led to</h2>
      {links.length === 0 && (
        <p className="related-none">Nothing yet. Readers see no list before something is linked.</p>
      )}
      <DraggableSortable
        className="related-list"
        ids={ids}
        onDragEnd={({ moveFromIndex, moveToIndex }) => move(moveFromIndex, moveToIndex)}
      >
        {rows.map(({ index, link, place: seenAs }) => (
          <CuratedRow
            key={link.id}
            deeds={deeds}
            dragId={ids[index] ?? link.id}
            isFirst={links[index - 1]?.state !== link.state}
            isLast={links[index + 1]?.state !== link.state}
            link={link}
            may={may}
            onMove={(step) => move(index, index + step)}
            place={seenAs}
          />
        ))}
      </DraggableSortable>
      {links.length > 1 && may === 'decide' && (
        <p className="related-hint">Pinned articles stay before the others. Readers see at most six.</p>
      )}
    </section>
  )
}

/** The rows by their titles, for that is what a screen reader says where one is. No two are the same. */
const readAloud = (links: readonly CuratedLink[]): string[] =>
  links.map(({ target }, index) => {
    const first = links.findIndex((one) => one.target.title === target.title)
    return first === index ? target.title : `${target.title} (${index + 1})`
  })
