import type { Media } from '@/src/payload-types'
import type { Picture } from './viewModels'

const address = (filename: string) => `/api/media/file/${encodeURIComponent(filename)}`

export function picture(
  media: string | Partial<Media> | null | undefined,
  caption?: string | null,
): Picture | undefined {
  if (!media || typeof media === 'string' || !media.filename || !media.width || !media.height)
    return undefined
  const srcset = Object.values(media.sizes ?? {}).flatMap((size) =>
    size?.filename && size.width ? { src: address(size.filename), width: size.width } : [],
  )
  return {
    src: srcset.findLast(({ width }) => width <= 800)?.src ?? srcset[0]?.src ?? address(media.filename),
    srcset,
    width: media.width,
    height: media.height,
    alt: media.decorative ? '' : (media.alt ?? ''),
    caption: caption || media.caption || undefined,
    credit: media.credit || undefined,
  }
}
