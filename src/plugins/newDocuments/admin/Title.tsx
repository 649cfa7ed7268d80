'use client'
import { RenderTitle, useDocumentInfo, useDocumentTitle, useTranslation } from '@payloadcms/ui'
import { useNoun } from './useNoun'

/** What heads the page of a new form: what it is for, from the first moment until it has a title. */
export const Title = () => {
  const { id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { t } = useTranslation()
  const isNamed = title !== id && title !== `[${t('general:untitled')}]`
  const noun = useNoun()
  return <RenderTitle className="doc-header__title" title={isNamed ? title : `New ${noun}`} />
}
