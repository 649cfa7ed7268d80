import { createHash } from 'node:crypto'
import { type Contents, contentsOf } from '@/src/related/contents'
import { paragraph, richText } from '@/src/richtext/build'
import { wordsOf } from '@/src/search/normalise'
import type { Medquad } from '../medquad'

export type Known = Medquad & { uuid: string; relevant: Set<string>; half: 'A' | 'B' }

const hashOf = (text: string) => createHash('md5').update(text).digest('hex')
export const uuidOf = (text: string) =>
  hashOf(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** The documents with the ids of those of other sources that are about a concept of theirs. */
export function withRelevant(documents: readonly Medquad[]): Known[] {
  const having = new Map<string, Medquad[]>()
  for (const document of documents)
    for (const cui of document.cuis) having.set(cui, [...(having.get(cui) ?? []), document])
  return documents.map((document) => ({
    ...document,
    uuid: uuidOf(document.id),
    half: Number.parseInt(hashOf(document.id).slice(0, 2), 16) % 2 === 0 ? 'A' : 'B',
    relevant: new Set(
      document.cuis
        .flatMap((cui) => having.get(cui) ?? [])
        .filter(({ source }) => source !== document.source)
        .map(({ id }) => uuidOf(id)),
    ),
  }))
}

/** A document as the article it would be: its name is the title, its answers are the body. */
export function asContents(document: Known, { isMasked = false } = {}): Contents & { id: string } {
  const hidden = new Set(isMasked ? wordsOf(document.focus) : [])
  const body = document.qa.flatMap(({ answer }) =>
    answer.split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim()),
  )
  const contents = contentsOf({
    id: document.uuid,
    language: 'en',
    title: document.focus,
    body: richText(...body.filter(Boolean).map((text) => paragraph(text))),
  })
  const text = contents.text
    .split(' ')
    .filter((word) => !hidden.has(word))
    .join(' ')
  return { ...contents, id: document.uuid, text }
}
