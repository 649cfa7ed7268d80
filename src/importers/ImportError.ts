/** `line` is left out where the file as a whole is the problem. */
type Problem = { file: string; line?: number; what: string; remedy: string }

/** A file that cannot be imported: where, what was wrong, and what to do about it. */
export class ImportError extends Error {
  readonly file: string
  readonly line: number | undefined
  readonly what: string
  readonly remedy: string

  constructor({ file, line, what, remedy }: Problem) {
    super(`${[file, line].filter(Boolean).join(':')}: ${what}; ${remedy}`)
    this.name = 'ImportError'
    this.file = file
    this.line = line
    this.what = what
    this.remedy = remedy
  }
}
