import { paragraph, richText } from '@/src/richtext/build'

export const question = (asked: string, ...answer: string[]) => ({
  question: asked,
  answer: richText(...answer.map((sentence) => paragraph(sentence))),
})
