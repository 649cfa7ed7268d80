/** A generator of numbers that is the same each time (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const SLIPS = ['deletion', 'transposition', 'substitution'] as const
export type Slip = (typeof SLIPS)[number]

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** A text with one slip in a word of four letters or more, or nothing where it has no such word. */
export function withSlip(text: string, slip: Slip, random: () => number): string | undefined {
  const words = [...text.matchAll(/\p{L}{4,}/gu)]
  const word = words[Math.floor(random() * words.length)]
  if (!word) return undefined
  const letters = [...word[0]]
  const place = 1 + Math.floor(random() * (letters.length - 2))
  const [before = '', here = '', after = ''] = letters.slice(place - 1, place + 2)
  if (slip === 'deletion') letters.splice(place, 1)
  else if (slip === 'transposition') {
    if (here === after) letters.splice(place - 1, 2, here, before)
    else letters.splice(place, 2, after, here)
  } else {
    const others = [...ALPHABET].filter((letter) => letter !== here.toLowerCase())
    letters.splice(place, 1, others[Math.floor(random() * others.length)] ?? 'x')
  }
  const slipped = text.slice(0, word.index) + letters.join('') + text.slice(word.index + word[0].length)
  return slipped === text ? undefined : slipped
}
