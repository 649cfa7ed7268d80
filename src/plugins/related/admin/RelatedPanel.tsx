'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { AddBySearch } from './AddBySearch'
import { BeginArticle } from './BeginArticle'
import { Curated } from './Curated'
import { Dismissed } from './Dismissed'
import { Proposed } from './Proposed'
import { Suggested } from './Suggested'
import { Unavailable } from './Unavailable'
import { useKeptFocus } from './useKeptFocus'
import { useLinks } from './useLinks'
import './related.css'

/** Where an article leads to: decided by editors, proposed by authors, suggested by the system. */
export const RelatedPanel = () => {
  const { id, isTrashed } = useDocumentInfo()
  if (isTrashed)
    return <p className="related-none">An article in the trash leads nowhere. Restore it to change that.</p>
  return id ? (
    <Panel article={String(id)} />
  ) : (
    <p className="related-none">Save the article first. Then others can be linked to it.</p>
  )
}

const Panel = ({ article }: { article: string }) => {
  const { deeds, links: known, problem, reload, turn } = useLinks(article)
  useKeptFocus({ list: '.related-panel > :is(section, details)', row: '.related-row' })
  if (!known)
    return problem ? (
      <Unavailable of="Related articles" onRetry={reload}>
        {problem}
      </Unavailable>
    ) : (
      <p className="related-none">…</p>
    )
  const { links, may } = known
  const isIn = (...states: string[]) => links.filter(({ state }) => states.includes(state))
  return (
    <div className="related-panel">
      <Curated deeds={deeds} links={[...isIn('pinned'), ...isIn('accepted')]} may={may} />
      <Proposed deeds={deeds} links={isIn('suggested')} may={may} />
      {may !== 'read' && (
        <>
          <Suggested article={article} deeds={deeds} links={links} may={may} turn={turn} />
          <AddBySearch article={article} deeds={deeds} links={links} may={may} />
          <BeginArticle deeds={deeds} may={may} />
        </>
      )}
      <Dismissed deeds={deeds} links={isIn('dismissed')} may={may} />
    </div>
  )
}
