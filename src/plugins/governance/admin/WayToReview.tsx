'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { REVIEW_PANEL } from './ReviewPanel'

/** Leads from the top of the form to the review, where the one does not stand beside the other. */
export const WayToReview = () => {
  const { id } = useDocumentInfo()
  return id ? (
    <a className="way-to-review" href={`#${REVIEW_PANEL}`}>
      Go to the review
    </a>
  ) : null
}
