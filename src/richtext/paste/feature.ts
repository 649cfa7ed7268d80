import { createServerFeature } from '@payloadcms/richtext-lexical'
import type { Abilities } from '@/src/clipboard/clean'

/** What an editor can hold, with the slugs of its blocks. */
export type EditorAbilities = Abilities & { blocks: readonly string[] }

/** Cleans what is pasted or dropped into an editor, says what was left out, and takes in its pictures. */
export const PasteFeature = createServerFeature<EditorAbilities, EditorAbilities, EditorAbilities>({
  key: 'paste',
  feature: ({ props }) => ({
    ClientFeature: '/src/richtext/paste/client#PasteFeatureClient',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
})
