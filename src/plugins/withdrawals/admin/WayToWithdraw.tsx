'use client'
import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { isReviewed, POINTERS } from '@/src/governance/subject'

/** Leads from a page that readers have to the form that withdraws it. */
export const WayToWithdraw = () => {
  const { collectionSlug, hasPublishedDoc, id } = useDocumentInfo()
  const { permissions } = useAuth()
  const { config } = useConfig()
  if (!id || !hasPublishedDoc || !isReviewed(collectionSlug)) return null
  if (!permissions?.collections?.withdrawals?.create) return null
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        el="anchor"
        margin={false}
        size="small"
        url={`${config.routes.admin}/collections/withdrawals/create?${POINTERS[collectionSlug]}=${id}`}
      >
        Withdraw with a notice
      </Button>
    </div>
  )
}
