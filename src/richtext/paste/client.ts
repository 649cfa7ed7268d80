'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { EditorAbilities } from './feature'
import { PastePlugin } from './PastePlugin'

export const PasteFeatureClient = createClientFeature<EditorAbilities>({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
})
