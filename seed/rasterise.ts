import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

const WIDTH = 1600
const HEIGHT = 900

/** The picture as an uploadable file. */
export const rasterise = async (name: string) => {
  const svg = await readFile(new URL(`./pictures/${name}.svg`, import.meta.url))
  const data = await sharp(svg).resize(WIDTH, HEIGHT).png({ compressionLevel: 9 }).toBuffer()
  return { data, mimetype: 'image/png', name: `${name}.png`, size: data.byteLength }
}
