import { createHash } from 'node:crypto'
import { base } from './base'
import { layout } from './layout'
import { parts } from './parts'

const minify = (css: string) =>
  css
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .trim()

/** Everything a page looks like. It is part of each page, so that a page is one request. */
export const stylesheet = minify(base + layout + parts)

export const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
