import { LRUCache } from 'lru-cache'

export type CachedPage = {
  status: number
  headers: Readonly<Record<string, string>>
  /** The body, gzipped once for all readers. */
  gzipped: Uint8Array
  etag: string
}

/** What making a page gives: a page that may be kept under its tags, or an answer for this request only. */
export type Made =
  | { keep: true; page: CachedPage; tags: Iterable<string>; until?: Date }
  | { keep: false; page: CachedPage }

type Flight = { began: number; touched: Set<string>; page: Promise<CachedPage> }
type Entry = { page: CachedPage; tags: ReadonlySet<string> }

const PER_ENTRY_OVERHEAD = 2_000

/**
 * Finished pages, kept until a document they show changes. Three rules make it safe:
 * a page made while one of its tags was invalidated is not kept; a request that comes after an invalidation
 * never waits for a page begun before it; and only pages that exist are kept, so unknown addresses cost
 * nothing. Its size is bounded in bytes; the page unread for longest goes first. A page whose words are true up
 * to a certain moment is kept no longer than that.
 */
export class PageCache {
  readonly #entries: LRUCache<string, Entry>
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #flights = new Set<Flight>()
  readonly #flightByKey = new Map<string, Flight>()
  #invalidations = 0

  constructor(maxBytes: number) {
    this.#entries = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ page, tags }) => page.gzipped.byteLength + tags.size * 100 + PER_ENTRY_OVERHEAD,
      dispose: ({ tags }, key) => this.#forgetTags(key, tags),
    })
  }

  get size(): number {
    return this.#entries.size
  }

  get bytes(): number {
    return this.#entries.calculatedSize
  }

  /** The page under a key, if it is kept. */
  kept(key: string): CachedPage | undefined {
    return this.#entries.get(key)?.page
  }

  /** The page under a key, made at most once however many ask for it at the same time. */
  async get(key: string, make: () => Promise<Made>): Promise<CachedPage> {
    const hit = this.#entries.get(key)
    if (hit) return hit.page
    const flight = this.#flightByKey.get(key)
    if (flight && flight.began === this.#invalidations) return flight.page
    return this.#fly(key, make)
  }

  invalidate(tags: Iterable<string>): void {
    this.#invalidations += 1
    for (const tag of tags) {
      for (const flight of this.#flights) flight.touched.add(tag)
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) this.#entries.delete(key)
    }
  }

  clear(): void {
    this.#invalidations += 1
    for (const flight of this.#flights) flight.touched.add(EVERYTHING)
    this.#entries.clear()
  }

  #fly(key: string, make: () => Promise<Made>): Promise<CachedPage> {
    const touched = new Set<string>()
    const page = make().then((made) => {
      if (made.keep) this.#keep(key, { page: made.page, tags: new Set(made.tags) }, touched, made.until)
      return made.page
    })
    const flight: Flight = { began: this.#invalidations, touched, page }
    this.#flights.add(flight)
    this.#flightByKey.set(key, flight)
    const land = () => {
      this.#flights.delete(flight)
      if (this.#flightByKey.get(key) === flight) this.#flightByKey.delete(key)
    }
    page.then(land, land)
    return page
  }

  #keep(key: string, { page, tags }: Entry, touched: ReadonlySet<string>, until?: Date): void {
    if (touched.has(EVERYTHING) || [...touched].some((tag) => tags.has(tag))) return
    const ttl = until && Math.min(until.getTime() - Date.now(), LONGEST_TIMER)
    this.#entries.set(key, { page, tags }, { ttl })
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      this.#keysByTag.set(tag, keys.add(key))
    }
  }

  #forgetTags(key: string, tags: ReadonlySet<string>): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}

const EVERYTHING = '*'
/** What a 32-bit number of milliseconds holds, about 24 days. */
const LONGEST_TIMER = 2 ** 31 - 1
