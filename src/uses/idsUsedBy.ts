import { isUuid } from '@/src/content/uuid'

/** What a document holds that is no use of another one: its own ids, those of its rows, and logins. */
const OWN: ReadonlySet<string> = new Set(['_uuid', 'createdBy', 'id', 'user'])

/** The ids of all documents that one points to, in relationships, rows, blocks and links alike. */
export function idsUsedBy(document: unknown): Set<string> {
  const ids = new Set<string>()
  const look = (value: unknown): void => {
    if (isUuid(value)) ids.add(value.toLowerCase())
    else if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!OWN.has(key)) look(inner)
  }
  look(document)
  return ids
}
