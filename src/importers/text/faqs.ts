import { ImportError } from '@/src/importers/ImportError'
import type { Faq, Paragraph } from './articleText'
import type { Chunk } from './chunks'

const LONGEST_QUESTION = 200
const OPENS_QUESTION = /^(?:q(?:uestion)?\s*\d*\s*[.:)]\s*)?/i
const OPENS_ANSWER = /^a(?:nswer)?\s*[.:)]\s+/i

type ReadFaqs = { faqs: Faq[]; before: Chunk[]; length: number }

/**
 * Questions and their answers, from the chunk below the heading on. They end at a heading that stands
 * where an answer is complete. `before` is text above the first question.
 */
export function readFaqs(chunks: readonly Chunk[], file: string): ReadFaqs {
  const faqs: Faq[] = []
  const before: Chunk[] = []
  let length = 0
  for (const chunk of chunks) {
    const current = faqs.at(-1)
    const isAnswering = current?.answer.length === 0
    const split = splitQuestion(chunk, isAnswering)
    if (split) {
      if (isAnswering) throw unanswered(current, file)
      faqs.push({ question: split.question, line: chunk.line, answer: split.answer })
    } else if (chunk.type === 'heading' && !isAnswering) {
      break
    } else if (current) {
      current.answer.push(...answerOf(chunk, isAnswering))
    } else {
      before.push(chunk)
    }
    length += 1
  }
  const last = faqs.at(-1)
  if (last?.answer.length === 0) throw unanswered(last, file)
  return { faqs, before, length }
}

function splitQuestion(
  chunk: Chunk,
  isAnswering: boolean,
): { question: string; answer: Paragraph[] } | undefined {
  const lines = linesOf(chunk)
  // A question runs over two lines at most, and an answer may ask something back.
  const end = lines.slice(0, 2).findIndex((line) => line.endsWith('?'))
  const question = lines
    .slice(0, end + 1)
    .join(' ')
    .replace(OPENS_QUESTION, '')
  const rest = lines.slice(end + 1).join(' ')
  if (end < 0 || question.length > LONGEST_QUESTION || (isAnswering && rest)) return undefined
  const answer = rest.replace(OPENS_ANSWER, '')
  return { question, answer: answer ? [{ type: 'paragraph', line: chunk.line, text: answer }] : [] }
}

/** The lines among which a question may be; `What is it? +` ends in the sign that opens the answer. */
function linesOf(chunk: Chunk): string[] {
  const lines =
    chunk.type === 'paragraph'
      ? chunk.lines
      : chunk.type === 'heading'
        ? [chunk.text]
        : chunk.type === 'list' && chunk.items.length === 1
          ? chunk.items
          : []
  return lines.map((line) => line.replace(/\?\s*[+–−-]$/u, '?'))
}

function answerOf(chunk: Chunk, isFirst: boolean): Faq['answer'] {
  if (chunk.type === 'list') return [chunk]
  const texts =
    chunk.type === 'quote' ? chunk.source : [chunk.type === 'heading' ? chunk.text : chunk.lines.join(' ')]
  return texts.map((text, index) => ({
    type: 'paragraph',
    line: chunk.line,
    text: isFirst && index === 0 ? text.replace(OPENS_ANSWER, '') : text,
  }))
}

const unanswered = ({ question, line }: Faq, file: string) =>
  new ImportError({
    file,
    line,
    what: `the question “${question}” has no answer`,
    remedy: 'write the answer below it, or remove the question',
  })
