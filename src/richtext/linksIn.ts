/** Where the links of rich text lead that are typed as addresses, those in blocks and in their texts included. */
export function linksIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(linksIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(linksIn)
  const isLink = 'type' in value && (value.type === 'link' || value.type === 'autolink')
  if (!isLink || !('fields' in value)) return inner
  const { fields } = value
  const isTyped = typeof fields === 'object' && fields !== null && 'url' in fields
  return isTyped && !('linkType' in fields && fields.linkType === 'internal') ? [fields.url, ...inner] : inner
}
