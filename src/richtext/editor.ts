import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { EmptyLinksFeature } from './emptyLinks/feature'
import { FlushFeature } from './flush/feature'
import { PasteFeature } from './paste/feature'
import { isSafeUrl } from './policy'

const link = LinkFeature({
  enabledCollections: ['articles', 'conditions', 'symptoms', 'treatments', 'experts'],
  fields: ({ defaultFields }) =>
    defaultFields
      .filter((field) => field.name !== 'newTab')
      .map((field) =>
        field.name === 'url' && field.type === 'text'
          ? {
              ...field,
              validate: (value: unknown) =>
                isSafeUrl(value) || 'Use an address that starts with https:, http:, mailto:, tel:, / or #.',
            }
          : field,
      ),
})

const words = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  link,
  InlineToolbarFeature(),
  EmptyLinksFeature(),
  FlushFeature(),
]

/** For answers, cards and short texts: words, lists and links. */
export const plainEditor = () =>
  lexicalEditor({
    features: [
      ...words,
      PasteFeature({ headings: [], lists: true, tables: false, pictures: false, blocks: [] }),
    ],
  })

/** For longer texts of a page that has its own sections: adds headings and tables. */
export const proseEditor = () =>
  lexicalEditor({
    features: [
      ...words,
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
      EXPERIMENTAL_TableFeature(),
      PasteFeature({ headings: ['h3', 'h4'], lists: true, tables: true, pictures: false, blocks: [] }),
    ],
  })

/** For the body of an article: everything, with the blocks of health writing. */
export const bodyEditor = (blocks: Block[]) =>
  lexicalEditor({
    features: [
      ...words,
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      EXPERIMENTAL_TableFeature(),
      UploadFeature({ enabledCollections: ['media'] }),
      BlocksFeature({ blocks }),
      PasteFeature({
        headings: ['h2', 'h3', 'h4'],
        lists: true,
        tables: true,
        pictures: true,
        blocks: blocks.map(({ slug }) => slug),
      }),
      FixedToolbarFeature(),
    ],
  })
