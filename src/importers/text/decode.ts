import { ImportError } from '@/src/importers/ImportError'

const LARGEST_ARTICLE = 1_000_000
const NEWLINE = 0x0a
// PostgreSQL stores no NUL, and none of these stands in a text somebody wrote.
const BINARY = /[\u0000-\u0008\u000e-\u001f\u007f]/

/** The text of a file that must be UTF-8, with or without byte order mark. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const fail = (line: number, what: string, remedy: string) => new ImportError({ file, line, what, remedy })

  if (bytes.length > LARGEST_ARTICLE) {
    throw fail(1, 'the file is larger than 1 MB', 'import one article per file, as plain text')
  }
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isUtf16) throw fail(1, 'the text is encoded as UTF-16', 'save it as UTF-8')

  const lines = splitLines(bytes).map((line, index) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: index > 0 }).decode(line)
    } catch {
      throw fail(index + 1, 'this is not UTF-8 text', 'save the article as plain text in UTF-8')
    }
  })
  const binaryLine = lines.findIndex((line) => BINARY.test(line))
  if (binaryLine >= 0) {
    throw fail(
      binaryLine + 1,
      'this is not plain text (it holds control characters)',
      'export the article as plain text in UTF-8',
    )
  }
  return lines.join('\n')
}

/** A newline byte is never part of a longer UTF-8 character, so each line can be judged by itself. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, at))
    start = at + 1
  }
  lines.push(bytes.subarray(start))
  return lines
}
