import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

/** The largest picture taken in, in pixels. Beyond it a small file may unpack to fill the memory. */
export const MAX_PIXELS = 50_000_000

const TAKEN: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'avif'])
const WHAT_IS_TAKEN = 'JPEG, PNG, WebP and AVIF are taken.'

/** Says of a picture what is wrong with it and what is taken, where Payload says that there was a problem. */
export const refuseUnreadable: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const problem = await problemOf(file.data)
  if (problem) throw new APIError(`“${file.name}” was not taken: ${problem}`, 400, undefined, true)
  return args
}

async function problemOf(data: Buffer): Promise<string | undefined> {
  if (data.length === 0) return 'the file is empty.'
  if (isHeic(data))
    return `it is a HEIC picture, as iPhones make them. ${WHAT_IS_TAKEN} Export it as JPEG, and choose that.`
  // What it says of itself is read, and none of it unpacked.
  const { format, height, width } = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => ({ format: undefined, height: 0, width: 0 }))
  if (!format) return `it is damaged, or no picture. ${WHAT_IS_TAKEN}`
  if (!TAKEN.has(format === 'heif' ? 'avif' : format))
    return `it is a ${format.toUpperCase()} file. ${WHAT_IS_TAKEN}`
  if (width * height > MAX_PIXELS)
    return `it has ${millions(width * height)} million pixels (${width} × ${height}), and ${millions(MAX_PIXELS)} million are the most. Make it smaller; 2,500 pixels across are plenty.`
  const isWhole = await sharp(data, { limitInputPixels: MAX_PIXELS })
    .stats()
    .then(
      () => true,
      () => false,
    )
  return isWhole ? undefined : 'it is damaged, and ends before the whole of it is shown. Export it again.'
}

/** By the brand that a file of this family names first (ISO/IEC 14496-12). */
const isHeic = (data: Buffer): boolean =>
  data.toString('latin1', 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cxms])$/.test(data.toString('latin1', 8, 12))

const millions = (pixels: number): string =>
  (pixels / 1_000_000).toLocaleString('en', { maximumFractionDigits: 0 })
