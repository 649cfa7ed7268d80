'use client'
import { useConfig, useDocumentInfo, useTranslation, ViewDescription } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'
import { usePathname, useSearchParams } from 'next/navigation'
import type { ViewDescriptionClientProps } from 'payload'
import { useEffect, useState } from 'react'
import type { Writers } from '../endpoints/writers'
import './history.css'

/** Says below the title of a version who saved it, and the one it is compared with; elsewhere what the form is for. */
export const WhoSaved = (props: ViewDescriptionClientProps) => {
  const version = /\/versions\/([0-9a-f-]{36})$/.exec(usePathname())?.[1]
  const from = useSearchParams().get('versionFrom')
  if (version) return <Named from={from} key={`${version}${from}`} version={version} />
  return props.description ? <ViewDescription {...props} /> : null
}

function Named({ from, version }: { from: string | null; version: string }) {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [writers, setWriters] = useState<Writers>()
  useEffect(() => {
    const load = async () => {
      const query = from ? `?from=${encodeURIComponent(from)}` : ''
      const answer = await fetch(`${config.routes.api}/${collectionSlug}/${id}/writers/${version}${query}`, {
        credentials: 'same-origin',
      })
      if (answer.ok) setWriters((await answer.json()) as Writers)
    }
    // The comparison is no worse for not knowing.
    load().catch(() => {})
  }, [collectionSlug, config.routes.api, from, id, version])
  const saved = ({ at, by }: Writers['saved']) =>
    `saved on ${formatDate({ date: at, i18n, pattern: config.admin.dateFormat })} by ${by ?? 'somebody whose name was not kept'}`
  return (
    <p aria-live="polite" className="custom-view-description">
      {writers && `This version was ${saved(writers.saved)}`}
      {writers?.compared && `; the one it is compared with was ${saved(writers.compared)}`}
      {writers && '.'}
    </p>
  )
}
