import type { NoteKind } from './notes'
import { styleOf } from './styles'

/** A picture whose bytes came along, and what its page said that it shows. */
export type Picture = { file: Blob; alt: string }

export const PICTURE_TYPES: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
])

/** The bytes of a picture that stands in the text itself, or why they cannot be had. */
export function pictureIn(image: Element): Picture | NoteKind {
  const [, type, encoded] = /^\s*data:([^;,]+);base64,(.*)$/s.exec(image.getAttribute('src') ?? '') ?? []
  if (type === undefined || encoded === undefined)
    return /^\s*data:/.test(image.getAttribute('src') ?? '') ? 'pictureFormat' : 'picture'
  if (!PICTURE_TYPES.has(type.toLowerCase())) return 'pictureFormat'
  const bytes = decoded(encoded)
  return bytes ? { file: new Blob([bytes], { type: type.toLowerCase() }), alt: altOf(image) } : 'picture'
}

function decoded(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(decodeURIComponent(base64)), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** What a picture shows, unless that is the name of its file. */
export function altOf(image: Element): string {
  const alt = image.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? ''
  return /^\S+\.(png|jpe?g|gif|webp|avif|bmp|tiff?)$|^(image|picture|graphic|bild)\s?\d*$/i.test(alt)
    ? ''
    : alt
}

/** Emoji that a page draws as pictures. */
export const emojiOf = (image: Element): string | undefined => {
  const alt = image.getAttribute('alt') ?? ''
  return /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){1,12}$/u.test(alt) ? alt : undefined
}

/** Pictures of a pixel count who reads. */
export function isPixel(image: Element): boolean {
  const sizes = ['width', 'height'].map((side) =>
    Number.parseFloat(image.getAttribute(side) ?? styleOf(image).get(side) ?? ''),
  )
  return sizes.some((size) => size <= 1)
}
