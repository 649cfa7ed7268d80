'use client'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatDate } from '@payloadcms/ui/shared'

/** Leads to a version by when it was saved, in the time of whoever reads it. */
export const VersionLink = ({ at, href }: { at: string; href: string }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (
    <Link href={href} prefetch={false}>
      {formatDate({ date: at, i18n, pattern: config.admin.dateFormat })}
    </Link>
  )
}
