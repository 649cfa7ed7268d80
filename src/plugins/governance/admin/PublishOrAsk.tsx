'use client'
import { Button, PublishButton, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { REVIEW_PANEL } from './ReviewPanel'

/** The way of a page to readers: for those who publish, to publish it, and for all others, to ask a reviewer. */
export const PublishOrAsk = () => {
  const { hasPublishedDoc, hasPublishPermission, id, setUnpublishedVersionCount, unpublishedVersionCount } =
    useDocumentInfo()

  // Payload counts drafts since the last publication, so none where there was none, and plans to unpublish by that.
  useEffect(() => {
    if (id && !hasPublishedDoc && unpublishedVersionCount === 0) setUnpublishedVersionCount(1)
  }, [hasPublishedDoc, id, setUnpublishedVersionCount, unpublishedVersionCount])

  if (hasPublishPermission) return <PublishButton />
  return id ? (
    <Button
      buttonStyle="secondary"
      className="way-to-ask"
      el="anchor"
      margin={false}
      size="medium"
      url={`#${REVIEW_PANEL}`}
    >
      Ask for a sign-off
    </Button>
  ) : null
}
