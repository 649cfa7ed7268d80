import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * Undoes a link that got no address, once the cursor has left it. Pressing the button for links makes one before the
 * address is typed, and whoever closes the form for it would take for a link what readers do not have as one.
 */
export const EmptyLinksFeature = createServerFeature({
  key: 'emptyLinks',
  feature: { ClientFeature: '/src/richtext/emptyLinks/client#EmptyLinksFeatureClient' },
})
