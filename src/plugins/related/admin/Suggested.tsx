'use client'
import { useConfig } from '@payloadcms/ui'
import type { CuratedLink, Links } from '../endpoints/links'
import type { ShownSuggestion, Suggestions } from '../endpoints/suggestions'
import { Act } from './Act'
import { ArticleLink } from './ArticleLink'
import { Dismiss } from './Dismiss'
import { Parts } from './Parts'
import { Unavailable } from './Unavailable'
import { useAnswerToText } from './useAnswerToText'
import { useDeed } from './useDeed'
import type { Deeds } from './useLinks'

type Props = {
  article: string
  deeds: Deeds
  links: readonly CuratedLink[]
  may: Links['may']
  /** How often the links were had. */
  turn: number
}

/** What the system would link, by what stands in the form now. */
export const Suggested = ({ article, deeds, links, may, turn }: Props) => {
  const { config } = useConfig()
  const { answer, askAgain, isFailed } = useAnswerToText<Suggestions>(
    `${config.routes.api}/articles/${article}/related/suggestions`,
    { after: turn },
  )
  const byTarget = new Map(links.map((link) => [link.target.id, link]))
  // Decided since the server was asked.
  const open = answer?.suggestions.filter(({ dismissed, target }) => {
    const link = byTarget.get(target)
    return !link || dismissed?.updatedAt === link.updatedAt
  })
  return (
    <section aria-labelledby="related-suggested">
      <h2 id="related-suggested">Suggested</h2>
      {!open && !isFailed && <p className="related-none">…</p>}
      {isFailed && (
        <Unavailable of="Suggested" onRetry={askAgain}>
          What is close to this article could not be found out.
        </Unavailable>
      )}
      {open?.length === 0 && (
        <p className="related-none">
          Nothing {links.length > 0 ? 'else ' : ''}that is published is close to this article.
        </p>
      )}
      {open?.map((suggestion) => (
        <Suggestion
          key={suggestion.target}
          deeds={deeds}
          link={byTarget.get(suggestion.target)}
          may={may}
          suggestion={suggestion}
        />
      ))}
    </section>
  )
}

type One = { deeds: Deeds; link: CuratedLink | undefined; may: Links['may']; suggestion: ShownSuggestion }

const Suggestion = ({ deeds, link, may, suggestion }: One) => {
  const { isBusy, perform } = useDeed()
  const { dismissed, reasons, target, title } = suggestion
  const decide = (state: 'accepted' | 'pinned') =>
    void perform(() =>
      link ? deeds.change(link, { state }) : deeds.link(target, state, { suggested: true }),
    )
  const dismiss = (dismissReason: string) =>
    perform(() =>
      link
        ? deeds.change(link, { state: 'dismissed', dismissReason, again: true })
        : deeds.link(target, 'dismissed', { dismissReason, suggested: true }),
    )
  // An editor decided against it.
  const mayPropose = may === 'decide' || !link
  return (
    <div className="related-row">
      <div className="related-what">
        <ArticleLink id={target} title={title} />
        <small>{reasons}</small>
        {dismissed && (
          <small>
            Dismissed before (“{dismissed.reason}”), but one of the two says something else since.
          </small>
        )}
        <Parts signals={suggestion.signals} />
      </div>
      <div className="related-acts">
        {mayPropose && (
          <Act disabled={isBusy} isMain of={title} onClick={() => decide('accepted')}>
            {may === 'decide' ? 'Accept' : 'Propose'}
          </Act>
        )}
        {may === 'decide' && (
          <>
            <Act disabled={isBusy} of={title} onClick={() => decide('pinned')}>
              Pin
            </Act>
            <Dismiss of={title} onDismiss={dismiss} />
          </>
        )}
      </div>
    </div>
  )
}
