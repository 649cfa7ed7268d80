'use client'
import { DraggableSortableItem, DragHandleIcon } from '@payloadcms/ui'
import type { CuratedLink, Links } from '../endpoints/links'
import { Act } from './Act'
import { ArticleLink } from './ArticleLink'
import { KindAndNote } from './KindAndNote'
import { LanguageMark } from './LanguageMark'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'
import { unseen, wayBack } from './wording'

type Props = {
  deeds: Deeds
  /** What it is called while it is moved. */
  dragId: string
  /** Whether it is, of those that are pinned, or of the others. */
  isFirst: boolean
  isLast: boolean
  link: CuratedLink
  may: Links['may']
  onMove: (step: -1 | 1) => void
  /** Which of those that readers see it is, from 0. */
  place: number
}

/** One article that readers are led to. */
export const CuratedRow = ({ deeds, dragId, isFirst, isLast, link, may, onMove, place }: Props) => {
  const { isBusy, perform } = useDeed()
  const { back, state, target } = link
  const { title } = target
  const mayDecide = may === 'decide'
  const isPinned = state === 'pinned'
  const hidden = unseen(link, place)
  const returns = wayBack(link)
  return (
    <DraggableSortableItem disabled={!mayDecide} id={dragId}>
      {({ attributes, listeners, setNodeRef, transform, transition }) => (
        <div className="related-row" ref={setNodeRef} style={{ transform, transition }}>
          {mayDecide && (
            <button
              {...attributes}
              {...listeners}
              aria-label={`Move: ${title}. Press space, then the arrow keys, then space.`}
              className="related-handle"
              type="button"
            >
              <DragHandleIcon />
            </button>
          )}
          <div className="related-what">
            <ArticleLink id={target.id} title={title} />
            {isPinned && <b className="related-mark">Pinned</b>}
            {hidden && <b className="related-mark related-unseen">{hidden}</b>}
            {returns && <b className="related-mark">{returns}</b>}
            <LanguageMark language={target.language} />
            {link.reasons && <small>{link.reasons}</small>}
            <KindAndNote deeds={deeds} isReadOnly={!mayDecide} link={link} />
          </div>
          {mayDecide && (
            <div className="related-acts">
              <Act disabled={isBusy || isFirst} of={title} onClick={() => onMove(-1)}>
                Up
              </Act>
              <Act disabled={isBusy || isLast} of={title} onClick={() => onMove(1)}>
                Down
              </Act>
              <Act
                disabled={isBusy}
                of={title}
                onClick={() =>
                  void perform(() => deeds.change(link, { state: isPinned ? 'accepted' : 'pinned' }))
                }
              >
                {isPinned ? 'Unpin' : 'Pin'}
              </Act>
              {!back && (
                <Act
                  disabled={isBusy}
                  of={title}
                  onClick={() =>
                    void perform(() => deeds.linkBack(target.id), `“${title}” leads here now, too.`)
                  }
                >
                  Lead back
                </Act>
              )}
              <Act
                disabled={isBusy}
                of={title}
                onClick={() => void perform(() => deeds.remove(link), `“${title}” is not linked any more.`)}
              >
                Remove
              </Act>
            </div>
          )}
        </div>
      )}
    </DraggableSortableItem>
  )
}
