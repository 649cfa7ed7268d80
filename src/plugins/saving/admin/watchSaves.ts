/** One thing that the server has against a save. */
export type Problem = { message: string; path?: string; label?: string }

export type Outcome =
  | { isSaved: true; document: Record<string, unknown> }
  /** `status` is 0 where no answer came. */
  | { isSaved: false; status: number; problems: Problem[] }

export type Save = { isAutosave: boolean; isPublication: boolean; words: Record<string, unknown> }

type Watcher = {
  /** The address of the document, or of its collection while it has none yet. */
  path: string
  began: () => void
  ended: (save: Save, outcome: Outcome) => void
}

/** After so many milliseconds without an answer a connection is taken for lost. */
const LONGEST = 60_000

const watchers = new Set<Watcher>()
let last: Promise<unknown> = Promise.resolve()
let isInstalled = false

/**
 * Hears of every save of a document, whichever button or timer it comes from, what the server answers: the one
 * truth about what is saved. The panel itself says “saved” when nothing was, and keeps the server’s reasons to itself.
 *
 * @returns what ends it
 */
export function watchSaves(watcher: Watcher): () => void {
  if (!isInstalled) install()
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
  }
}

function install(): void {
  isInstalled = true
  const send = window.fetch.bind(window)
  window.fetch = (input, init) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input, location.href)
    const words = saved(init)
    const heard = words ? [...watchers].filter(({ path }) => path === pathname) : []
    if (!words || heard.length === 0) return send(input, init)
    const save: Save = {
      isAutosave: searchParams.get('autosave') === 'true',
      isPublication: words._status === 'published',
      words,
    }
    for (const { began } of heard) began()
    // One after the other: an earlier state of a form must not arrive after a later one.
    const sent = last.then(() =>
      send(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(LONGEST) }),
    )
    const answer = sent.then(
      async (response) => {
        const outcome = await outcomeOf(response.clone())
        for (const { ended } of heard) ended(save, outcome)
        return outcome.isSaved || !save.isAutosave ? response : quiet(response.status, outcome.problems)
      },
      (error: unknown) => {
        for (const { ended } of heard) ended(save, { isSaved: false, status: 0, problems: [] })
        if (save.isAutosave) return quiet(503, [])
        throw new Error(`${save.isPublication ? 'Not published' : 'Not saved'}: there is no connection.`, {
          cause: error,
        })
      },
    )
    last = answer.catch(() => undefined)
    return answer
  }
}

/** The words of a document that a request brings, if it brings some. */
function saved(init: RequestInit | undefined): Record<string, unknown> | undefined {
  if (!/^(patch|post)$/i.test(init?.method ?? '') || !(init?.body instanceof FormData)) return undefined
  const words = init.body.get('_payload')
  return typeof words === 'string' ? (JSON.parse(words) as Record<string, unknown>) : undefined
}

type Reason = Partial<Problem>
type Answer = {
  doc?: { id?: string }
  errors?: { message?: string; data?: Reason[] | { errors?: Reason[] } }[]
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const answer = (await response.json().catch(() => ({}))) as Answer
  if (response.ok) return { isSaved: true, document: answer.doc ?? {} }
  const problems = (answer.errors ?? []).flatMap(({ data, message }): Problem[] => {
    const reasons = Array.isArray(data) ? data : data?.errors
    return (reasons?.length ? reasons : [{}]).flatMap((reason) => {
      const words = reason.message ?? message
      return words ? { ...reason, message: words } : []
    })
  })
  return { isSaved: false, status: response.status, problems }
}

/**
 * What is refused of an autosave stands in the head of the form until it is mended. A toast for each attempt would
 * only cover it.
 */
const quiet = (status: number, problems: Problem[]): Response =>
  Response.json({ errors: [{ data: { errors: problems.filter(({ path }) => path) } }] }, { status })
