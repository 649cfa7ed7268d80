import { ImportError } from '@/src/importers/ImportError'
import type { ArticleText, Block, Dropped, Note, Section } from './articleText'
import { type Chunk, toChunks } from './chunks'
import { isAboutRedFlags, withFactLists } from './factLists'
import { readFaqs } from './faqs'
import { dropFurniture } from './furniture'
import { looksLikeHeading, type SpecialHeading, specialHeading } from './headings'
import { comparable, toLines } from './lines'
import { summaryOf } from './summary'
import { findTitle } from './title'

type RawSection = Section & { special: SpecialHeading | undefined }
type Outline = Pick<ArticleText, 'faqs' | 'dropped' | 'notes'> & { intro: Block[]; sections: RawSection[] }

/** Reads a plain-text article as it is exported from a web page. Throws nothing but ImportError. */
export function parseArticle(source: string, file: string): ArticleText {
  const { lines, dropped: furniture } = dropFurniture(toLines(source))
  if (!lines.some(({ text }) => text)) {
    throw new ImportError({
      file,
      line: 1,
      what: 'there is no text in the file',
      remedy: 'export the article again, as plain text',
    })
  }
  const { title, titleLine, bylines, dropped: aboveTitle, rest } = findTitle(lines, file)
  const outline = outlineOf(toChunks(rest, file), title, file)
  const intro = withFactLists(outline.intro, title)
  const texts = outline.sections.map((section) => ({
    ...section,
    ...withFactLists(section.blocks, section.heading),
  }))

  const related = texts.filter(isRelatedList)
  const ending = texts.findLast(({ special }) => special === 'conclusion')
  const sections = texts.filter((section) => section !== ending && !related.includes(section))
  if (sections.length === 0 && !ending && outline.faqs.length === 0) {
    throw new ImportError({
      file,
      line: rest.find(({ text }) => text)?.number ?? lines.length,
      what: 'no section was found below the title',
      remedy:
        'put each heading on a line of its own with an empty line above and below it, and text after it',
    })
  }
  return {
    title,
    titleLine,
    summary: summaryFrom([intro, ...sections, ...(ending ? [ending] : [])]),
    intro: intro.blocks,
    sections: sections.map(toSection),
    ...(ending && { conclusion: toSection(ending) }),
    faqs: outline.faqs,
    bylines,
    relatedTitles: related.flatMap(({ blocks }) => blocks.flatMap(titlesIn)),
    dropped: [...furniture, ...aboveTitle, ...outline.dropped, ...related.map(toSectionMark)].sort(byLine),
    notes: [
      ...outline.notes,
      ...[intro, ...texts].flatMap(({ notes }) => notes),
      ...[intro, ...texts].flatMap(({ blocks }) => blocks.flatMap(unattributedQuote)),
      ...sections.flatMap(sectionNotes),
    ].sort(byLine),
  }
}

function outlineOf(chunks: readonly Chunk[], title: string, file: string): Outline {
  const outline: Outline = { intro: [], sections: [], faqs: [], dropped: [], notes: [] }
  const append = (...blocks: Block[]) => (outline.sections.at(-1)?.blocks ?? outline.intro).push(...blocks)
  let at = 0
  while (at < chunks.length) {
    const chunk = chunks[at]
    at += 1
    if (!chunk) break
    if (isTitleAgain(chunk, title)) {
      outline.dropped.push({ line: chunk.line, text: title, why: 'title again' })
    } else if (chunk.type !== 'heading') {
      if (chunk.type === 'paragraph' && chunk.isAlone) outline.notes.push(...shortLineNote(chunk))
      append(...toBlocks(chunk))
    } else {
      const special = specialHeading(chunk.text)
      const read = special === 'faqs' ? readFaqs(chunks.slice(at), file) : undefined
      outline.faqs.push(...(read?.faqs ?? []))
      at += read?.length ?? 0
      if (read && read.faqs.length > 0 && read.before.length === 0) {
        outline.dropped.push({ line: chunk.line, text: chunk.text, why: 'section mark' })
      } else {
        outline.sections.push({ heading: chunk.text, line: chunk.line, special, blocks: [] })
        append(...(read?.before.flatMap(toBlocks) ?? []))
      }
      if (read && (read.faqs.length === 0 || read.before.length > 0)) {
        outline.notes.push({
          line: chunk.line,
          text: `text below “${chunk.text}” that is no question was left in the body`,
        })
      }
    }
  }
  return outline
}

const isTitleAgain = (chunk: Chunk, title: string) =>
  (chunk.type === 'heading' && comparable(chunk.text) === comparable(title)) ||
  (chunk.type === 'paragraph' && chunk.isAlone && comparable(chunk.lines.join(' ')) === comparable(title))

function toBlocks(chunk: Chunk): Block[] {
  if (chunk.type === 'list') return [chunk]
  if (chunk.type === 'quote') {
    const { source: _, ...quote } = chunk
    return [quote]
  }
  const text = chunk.type === 'heading' ? chunk.text : chunk.lines.join(' ')
  return [{ type: 'paragraph', line: chunk.line, text }]
}

function shortLineNote({ line, lines }: { line: number; lines: string[] }): Note[] {
  const text = lines.join(' ')
  return looksLikeHeading(text)
    ? [{ line, text: `“${text}” may be a heading, and was left as a paragraph` }]
    : []
}

const isRelatedList = ({ special, blocks }: RawSection) =>
  special === 'related' &&
  blocks.every(
    (block) => block.type === 'list' || (block.type === 'paragraph' && looksLikeHeading(block.text)),
  )

const titlesIn = (block: Block): Note[] =>
  block.type === 'list'
    ? block.items.map((text) => ({ line: block.line, text }))
    : block.type === 'paragraph'
      ? [{ line: block.line, text: block.text }]
      : []

function summaryFrom(parts: readonly { blocks: Block[] }[]): string {
  const paragraphs = parts.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'paragraph'))
  const [first] = paragraphs
  return first?.type === 'paragraph' ? summaryOf(first.text) : ''
}

const unattributedQuote = (block: Block): Note[] =>
  block.type === 'paragraph' && /^["“„«].*["”“»]\.?$/u.test(block.text)
    ? [{ line: block.line, text: 'a quotation without “—Name, Role” below it was left as a paragraph' }]
    : []

function sectionNotes({ heading, line }: Section): Note[] {
  if (/^(references|sources|bibliography|citations|further reading)$/i.test(heading)) {
    return [{ line, text: `“${heading}” was left as text: enter each of its entries under Sources` }]
  }
  return isAboutRedFlags(heading)
    ? [{ line, text: `“${heading}” was left as text: it may belong in a care card` }]
    : []
}

const toSection = ({ heading, line, blocks }: Section): Section => ({ heading, line, blocks })
const toSectionMark = ({ heading, line }: Section): Dropped => ({ line, text: heading, why: 'section mark' })
const byLine = (one: { line: number }, other: { line: number }) => one.line - other.line
