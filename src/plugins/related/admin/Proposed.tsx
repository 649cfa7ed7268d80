'use client'
import { KINDS } from '@/collections/RelatedArticles/kinds'
import type { CuratedLink, Links } from '../endpoints/links'
import { Act } from './Act'
import { ArticleLink } from './ArticleLink'
import { Dismiss } from './Dismiss'
import { LanguageMark } from './LanguageMark'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'
import { unseen } from './wording'

type Props = { deeds: Deeds; links: CuratedLink[]; may: Links['may'] }

/** What authors would link, for an editor to decide. */
export const Proposed = ({ deeds, links, may }: Props) =>
  links.length > 0 && (
    <section aria-labelledby="related-proposed">
      <h2 id="related-proposed">
        {may === 'propose' ? 'Proposed, for an editor to decide' : 'Proposed by colleagues'}
      </h2>
      {links.map((link) => (
        <Proposal key={link.id} deeds={deeds} link={link} may={may} />
      ))}
    </section>
  )

const Proposal = ({ deeds, link, may }: { deeds: Deeds; link: CuratedLink; may: Links['may'] }) => {
  const { isBusy, perform } = useDeed()
  const { id, language, title } = link.target
  const hidden = unseen(link, 0)
  return (
    <div className="related-row">
      <div className="related-what">
        <ArticleLink id={id} title={title} />
        {hidden && <b className="related-mark related-unseen">{hidden}</b>}
        <LanguageMark language={language} />
        {link.createdBy && (
          <small>
            {KINDS[link.kind]}, proposed by {link.createdBy}
          </small>
        )}
        {link.note && <small>“{link.note}”</small>}
        {link.reasons && <small>{link.reasons}</small>}
      </div>
      <div className="related-acts">
        {may === 'decide' && (
          <>
            <Act
              disabled={isBusy}
              isMain
              of={title}
              onClick={() => void perform(() => deeds.change(link, { state: 'accepted' }))}
            >
              Accept
            </Act>
            <Dismiss
              of={title}
              onDismiss={(dismissReason) =>
                perform(() => deeds.change(link, { state: 'dismissed', dismissReason }))
              }
            />
          </>
        )}
        {may === 'propose' && link.isMine && (
          <Act disabled={isBusy} of={title} onClick={() => void perform(() => deeds.remove(link))}>
            Take back
          </Act>
        )}
      </div>
    </div>
  )
}
