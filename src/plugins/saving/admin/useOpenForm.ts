'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { closeForm, nameForm, openForm } from './openForms'

/** The name of this form among all that are open, once it has one. It keeps it when its document is made. */
export function useOpenForm(): string | undefined {
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const [form, setForm] = useState<string>()
  const document = `${collectionSlug}/${id ?? 'new'}`
  const open = useEffectEvent(() => openForm(document, String(user?.id)))

  useEffect(() => {
    let isGone = false
    let name: string | undefined
    void open().then((opened) => {
      name = opened
      if (isGone) closeForm(opened)
      else setForm(opened)
    })
    return () => {
      isGone = true
      if (name) closeForm(name)
    }
  }, [])
  useEffect(() => {
    if (form) nameForm(document, form)
  }, [document, form])
  return form
}
