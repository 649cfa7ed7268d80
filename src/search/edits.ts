/**
 * A word, and all that is left of it when one letter is taken out. Two words that differ by one deletion,
 * insertion, substitution or swap of neighbours share one of these, so that an index finds one by the other
 * (the symmetric deletion of SymSpell, W. Garbe 2012).
 */
export function formsOf(word: string): string[] {
  const letters = [...word]
  return [...new Set([word, ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))])]
}

/** Whether one slip of the finger makes one word of the other: a letter missing, added, changed or swapped. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [[...one], [...other]] : [[...other], [...one]]
  if (long.length - short.length > 1) return false
  const place = short.findIndex((letter, at) => letter !== long[at])
  if (place < 0) return long.length > short.length
  const rest = (letters: string[], from: number) => letters.slice(from).join('')
  if (long.length > short.length) return rest(short, place) === rest(long, place + 1)
  const isSwap = short[place] === long[place + 1] && short[place + 1] === long[place]
  return (
    rest(short, place + 1) === rest(long, place + 1) ||
    (isSwap && rest(short, place + 2) === rest(long, place + 2))
  )
}
