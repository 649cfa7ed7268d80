import { randomUUID } from 'node:crypto'
import type { CollectionConfig, ImageSize } from 'payload'
import { nobody } from '../access/nobody'
import { publishersAndAuthors } from '../access/ownArticles'
import { publishers } from '../access/publishers'
import { isStaff } from '../access/roles'
import { staffField } from '../access/staffField'
import { groups } from '../groups'
import { dropClaims } from './hooks/dropClaims'
import { MAX_PIXELS, refuseUnreadable } from './hooks/refuseUnreadable'
import { refuseWithoutFile } from './hooks/refuseWithoutFile'
import { requireRoom } from './hooks/requireRoom'

const webp = { format: 'webp', options: { quality: 78 } } as const

/**
 * Payload writes a smaller picture over whatever has its name, and names it after the file without its ending:
 * those of “knee.jpg” would take the place of those of “knee.png”, on pages that readers have. A name that
 * nothing has yet takes nobody’s place.
 */
const size = (name: string, width: number): ImageSize => ({
  name,
  width,
  formatOptions: webp,
  generateImageName: ({ extension, height, originalName }) =>
    `${originalName}-${width}x${height}-${randomUUID().slice(0, 8)}.${extension}`,
})

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: groups.library,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
  },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    adminThumbnail: 'small',
    constructorOptions: { limitInputPixels: MAX_PIXELS },
    displayPreview: true,
    focalPoint: false,
    crop: true,
    // The server fetches no address that somebody types: see “refuseWithoutFile”, too.
    pasteURL: false,
    imageSizes: [size('small', 480), size('medium', 800), size('large', 1280)],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      // Short, so that a picture disappears soon after its last page.
      headers.set('Cache-Control', 'private, max-age=300')
      return headers
    },
  },
  access: {
    create: publishersAndAuthors,
    // A picture is public while a published page shows it. Its bytes are guarded by the same rule.
    read: ({ req: { user } }) => isStaff(user) || { liveIn: { exists: true } },
    update: publishers,
    delete: publishers,
  },
  hooks: { beforeOperation: [refuseWithoutFile, refuseUnreadable, requireRoom, dropClaims] },
  fields: [
    {
      name: 'alt',
      label: 'Text for those who cannot see it',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'What the picture shows, in one or two sentences.' },
      validate: (value: unknown, { siblingData }: { siblingData: { decorative?: boolean | null } }) =>
        Boolean(siblingData.decorative) ||
        (typeof value === 'string' && value.trim() !== '') ||
        'Describe the picture, or mark it as decoration.',
    },
    {
      name: 'decorative',
      label: 'Decoration only: it says nothing that the text does not',
      type: 'checkbox',
      defaultValue: false,
    },
    { name: 'caption', type: 'textarea', maxLength: 300 },
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', maxLength: 160 },
        { name: 'licence', type: 'text', maxLength: 120 },
      ],
    },
    {
      name: 'liveIn',
      label: 'Published pages that show it',
      type: 'text',
      hasMany: true,
      index: true,
      access: { create: nobody, update: nobody, read: staffField },
      admin: { hidden: true },
    },
  ],
}
