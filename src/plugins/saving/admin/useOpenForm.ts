'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { closeForm, openForm } from './openForms'

/** The name of this form among all that are open, once it has one. */
export function useOpenForm(): string | undefined {
  const { collectionSlug, id } = useDocumentInfo()
  const [form, setForm] = useState<string>()
  useEffect(() => {
    let isGone = false
    let name: string | undefined
    void openForm(`${collectionSlug}/${id ?? 'new'}`).then((opened) => {
      name = opened
      if (isGone) closeForm(opened)
      else setForm(opened)
    })
    return () => {
      isGone = true
      if (name) closeForm(name)
    }
  }, [collectionSlug, id])
  return form
}
