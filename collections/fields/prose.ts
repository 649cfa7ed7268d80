import type { RichTextField } from 'payload'
import { plainEditor, proseEditor } from '@/src/richtext/editor'
import { refuseUnsafeProse } from '@/src/richtext/refuseUnsafe'

type Prose = Pick<RichTextField, 'name' | 'label' | 'required'> & { description?: string }

/** A text of its own page section: words, lists, links, small headings and tables. */
export const prose = ({ description, ...field }: Prose): RichTextField => ({
  ...field,
  type: 'richText',
  editor: proseEditor(),
  hooks: { beforeChange: [refuseUnsafeProse] },
  admin: { description },
})

/** A short text: words, lists and links. */
export const shortProse = ({ description, ...field }: Prose): RichTextField => ({
  ...field,
  type: 'richText',
  editor: plainEditor(),
  hooks: { beforeChange: [refuseUnsafeProse] },
  admin: { description },
})
