'use client'
import { useConfig, useDocumentInfo, useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useNoun } from './useNoun'

/** Heads a form by what stands in it, and by what it is for until it has a title, in place of an id. */
export const Heading = () => {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { setDocumentTitle, title } = useDocumentTitle()
  const collection = getEntityConfig({ collectionSlug })
  const name = collection?.admin.useAsTitle ?? ''
  const noun = useNoun()
  const typed = useFormFields(([fields]) => fields[name]?.value)
  const heading = typeof typed === 'string' && typed.trim() ? typed : `New ${noun}`

  // After Payload has put the id there, which it does again with each save.
  useEffect(() => {
    if (title === heading) return
    const naming = requestAnimationFrame(() => setDocumentTitle(heading))
    return () => cancelAnimationFrame(naming)
  }, [heading, setDocumentTitle, title])
  return null
}
