import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A document of MedQuAD (Ben Abacha and Demner-Fushman, BMC Bioinformatics 2019), one JSON object a line. */
export type Medquad = {
  id: string
  source: string
  /** The concepts it is about (UMLS). */
  cuis: string[]
  focus: string
  synonyms: string[]
  qa: { type: string; question: string; answer: string }[]
}

/** The documents of the file named on the command line. Without one, the command says what it takes and ends. */
export function documentsGiven(command: string): Medquad[] {
  const file = process.argv[2]
  if (!file) {
    console.log(`Usage: npm run ${command} -- FILE

FILE is a gzipped file of documents of MedQuAD, one JSON object a line:
{"id", "source", "cuis": [], "focus", "synonyms": [], "qa": [{"type", "question", "answer"}]}. Nothing was measured without it.`)
    process.exit(0)
  }
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Medquad)
}
