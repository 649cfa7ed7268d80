/** Runs of so many words. Shorter ones are in texts that have nothing to do with each other. */
const RUN = 4
const PLACES = 96
/** A text of fewer runs says too little to be called the same as another. */
const FEWEST = 20

/** FNV-1a, mixed, of a run of words. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return mix(value)
}

/** The last step of MurmurHash3, which spreads numbers that are alike. */
function mix(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

const SEEDS = Array.from({ length: PLACES }, (_, place) => mix(place + 1))

/**
 * A sketch of a text: the least of its runs of words under many orders (MinHash, A. Broder 1997). The share of
 * places in which two sketches agree is, nearly, the share of runs that the two texts have in common.
 */
export function signatureOf(text: string): number[] {
  const words = text.split(' ')
  const runs = new Set<number>()
  for (let start = 0; start + RUN <= words.length; start += 1)
    runs.add(hash(words.slice(start, start + RUN).join(' ')))
  if (runs.size < FEWEST) return []
  const least = new Int32Array(SEEDS.length).fill(0x7fffffff)
  for (const run of runs)
    SEEDS.forEach((seed, place) => {
      const value = mix(run ^ seed)
      if (value < (least[place] ?? 0)) least[place] = value
    })
  return [...least]
}

/** How much of two texts is the same, from 0 to 1. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || one.length !== other.length) return 0
  return one.filter((value, place) => value === other[place]).length / one.length
}
