'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'

/** Leads to the entries that the list shows, as a file for a spreadsheet. */
export const Export = () => {
  const { config } = useConfig()
  const shown = useSearchParams()
  const asked = new URLSearchParams([...shown].filter(([name]) => name.startsWith('where')))
  return (
    <Button
      buttonStyle="secondary"
      el="anchor"
      size="small"
      url={`${config.routes.api}/audit-log/export?${asked}`}
    >
      Export as CSV
    </Button>
  )
}
