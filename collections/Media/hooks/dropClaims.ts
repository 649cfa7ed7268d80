import type { CollectionBeforeOperationHook } from 'payload'

/** What is read from a file, and nobody says of it. */
const OF_FILE: ReadonlySet<string> = new Set([
  'filename',
  'filesize',
  'height',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
])

export const dropClaims: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args) || !args.data) return args
  const data = Object.fromEntries(Object.entries(args.data).filter(([name]) => !OF_FILE.has(name)))
  return { ...args, data }
}
