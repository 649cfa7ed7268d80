import { paragraph, richText } from '@/src/richtext/build'

export const words = (text: string) => richText(paragraph(text))
