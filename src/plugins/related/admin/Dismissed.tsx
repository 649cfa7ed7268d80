'use client'
import type { CuratedLink, Links } from '../endpoints/links'
import { Act } from './Act'
import { ArticleLink } from './ArticleLink'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'
import { dismissal } from './wording'

type Props = { deeds: Deeds; links: CuratedLink[]; may: Links['may'] }

/** What editors decided against, and why. */
export const Dismissed = ({ deeds, links, may }: Props) => {
  const { isBusy, perform } = useDeed()
  return (
    links.length > 0 && (
      <details className="related-dismissed">
        <summary>Dismissed ({links.length})</summary>
        {links.map((link) => (
          <div className="related-row" key={link.id}>
            <div className="related-what">
              <ArticleLink id={link.target.id} title={link.target.title} />
              <small>{dismissal(link)}</small>
            </div>
            {may === 'decide' && (
              <div className="related-acts">
                <Act
                  disabled={isBusy}
                  of={link.target.title}
                  onClick={() => void perform(() => deeds.remove(link))}
                >
                  Suggest it again
                </Act>
              </div>
            )}
          </div>
        ))}
      </details>
    )
  )
}
