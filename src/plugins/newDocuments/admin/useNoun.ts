'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** What the documents of the form at hand are called. */
export function useNoun(): string {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const singular = getEntityConfig({ collectionSlug })?.labels.singular
  return typeof singular === 'string' ? singular.toLowerCase() : 'document'
}
