import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { ImportError } from './ImportError'
import { importArticle } from './importArticle'
import { reportText } from './report'

type Import = {
  payload: Payload
  files: readonly string[]
  onReport: (text: string) => void
  /** Told of a file that cannot be imported; the files after it still are. */
  onFailure: (text: string) => void
}

type Outcomes = { created: number; unchanged: number; failed: number }

/** Imports one file after the other, each all or nothing. Throws only what no file is to blame for. */
export async function importFiles({ payload, files, onReport, onFailure }: Import): Promise<Outcomes> {
  const outcomes: Outcomes = { created: 0, unchanged: 0, failed: 0 }
  for (const file of files) {
    try {
      const report = await importArticle({ payload, file, bytes: await contentOf(file) })
      outcomes[report.outcome] += 1
      onReport(reportText(report))
    } catch (error) {
      if (!(error instanceof ImportError)) throw error
      outcomes.failed += 1
      onFailure(error.message)
    }
  }
  const { created, failed, unchanged } = outcomes
  onReport(`${created} imported, ${unchanged} unchanged, ${failed} failed`)
  return outcomes
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'the file may not be read',
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new ImportError({
      file,
      what: REASONS[code] ?? `the file cannot be read (${code})`,
      remedy: 'check its name and place',
    })
  }
}
