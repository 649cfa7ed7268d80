const SHORTEST = 3
const LONGEST = 5

type RarityOf = (word: string) => number

/** The runs of letters in a name, each as much worth as the words that have it. */
function runsOf(name: string, rarityOf: RarityOf): Map<string, number> {
  const runs = new Map<string, number>()
  for (const word of name.split(' ')) {
    const letters = ` ${word} `
    for (let length = SHORTEST; length <= LONGEST; length += 1)
      for (let start = 0; start + length <= letters.length; start += 1) {
        const run = letters.slice(start, start + length)
        runs.set(run, (runs.get(run) ?? 0) + rarityOf(word))
      }
  }
  return runs
}

const length = (runs: ReadonlyMap<string, number>) => Math.hypot(...runs.values())

/**
 * How alike other names are to one, from 0 to 1, by the letters of their words, rare words before common ones:
 * “hamstring” and “hamstrings” are nearly the same, two kinds of “syndrome” are not.
 */
export function likenessTo(name: string, rarityOf: RarityOf): (other: string) => number {
  const runs = runsOf(name, rarityOf)
  const own = length(runs)
  return (other) => {
    const others = runsOf(other, rarityOf)
    let shared = 0
    for (const [run, weight] of others) shared += weight * (runs.get(run) ?? 0)
    return shared === 0 ? 0 : Math.min(1, shared / (own * length(others)))
  }
}
