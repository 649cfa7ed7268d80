import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * Tells the form what stands in an editor when its page is left. By itself an editor does so only when the browser has
 * a moment, which never comes for the letters typed last.
 */
export const FlushFeature = createServerFeature({
  key: 'flush',
  feature: { ClientFeature: '/src/richtext/flush/client#FlushFeatureClient' },
})
