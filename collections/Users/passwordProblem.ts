const MIN_LENGTH = 12
const MAX_LENGTH = 256
/** What comes after this makes no password weaker, and takes long to judge. */
const JUDGED_LENGTH = 64
/** “Very unguessable”: more than 10^10 guesses, which nobody tries for one account. */
const MIN_SCORE = 4

type Person = { email?: unknown; name?: unknown }

/** What is wrong with a password and what to do about it, or `undefined`. */
export async function passwordProblem(password: unknown, person: Person = {}): Promise<string | undefined> {
  if (typeof password !== 'string' || password.length < MIN_LENGTH)
    return `Use at least ${MIN_LENGTH} characters. Three or four unrelated words are easy to remember.`
  if (password.length > MAX_LENGTH) return `Use at most ${MAX_LENGTH} characters.`
  const estimate = (await estimator()).check(password.slice(0, JUDGED_LENGTH), wordsOf(person))
  return estimate.score < MIN_SCORE
    ? 'This password is easy to guess: it is common, or made of names, dates, keys in a row or repeats. Use three or four unrelated words instead.'
    : undefined
}

/** Words that people who know somebody try first. */
const wordsOf = ({ email, name }: Person): string[] =>
  ['salus', email, name].flatMap((words) =>
    typeof words === 'string'
      ? [words, ...words.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 2)
      : [],
  )

/** The lists of common passwords are large, so they are loaded when somebody chooses one. */
const load = async () => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}
let loaded: ReturnType<typeof load> | undefined
function estimator() {
  loaded ??= load()
  return loaded
}
