import { PageCache } from './PageCache'

const MAX_BYTES = 64 * 1024 * 1024
const KEY = Symbol.for('salus.pages')

type Holder = typeof globalThis & { [KEY]?: PageCache }

/**
 * The pages of this process. The server loads this module once in each of its bundles, so the one cache is
 * held where all of them find it.
 */
export const pages = (): PageCache => {
  const holder = globalThis as Holder
  holder[KEY] ??= new PageCache(MAX_BYTES)
  return holder[KEY]
}
