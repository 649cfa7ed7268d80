'use client'
import { Button } from '@payloadcms/ui'

/** Stands where the button to save will be: as soon as somebody types, what they type is saved. */
export const Unsaved = () => (
  <Button buttonStyle="secondary" disabled size="medium">
    Save draft
  </Button>
)
