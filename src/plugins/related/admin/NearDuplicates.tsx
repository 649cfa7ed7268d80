'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { Duplicates } from '../endpoints/duplicates'
import { ArticleLink } from './ArticleLink'
import { useAnswerToText } from './useAnswerToText'
import './related.css'

const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent' })

/** Says beside the form, while it is written, which published articles say much the same. */
export const NearDuplicates = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  // The form is no worse for not knowing.
  const { answer } = useAnswerToText<Duplicates>(`${config.routes.api}/articles/related/duplicates`, {
    id: id ? String(id) : undefined,
  })
  const duplicates = answer?.duplicates ?? []
  return (
    <div aria-live="polite">
      {duplicates.length > 0 && (
        <div className="field-type duplicates-panel">
          <h2>Says much the same as</h2>
          <ul>
            {duplicates.map((duplicate) => (
              <li key={duplicate.id}>
                <ArticleLink id={duplicate.id} title={duplicate.title} />
                <span>{PERCENT.format(duplicate.likeness)} alike</span>
              </li>
            ))}
          </ul>
          <p>Two pages that say the same must be kept true twice. Change the other one, or lead to it.</p>
        </div>
      )}
    </div>
  )
}
