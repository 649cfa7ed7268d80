import type { ValidationFieldError } from 'payload'
import type { Article } from '@/src/payload-types'

/** What a health article must have before readers see it, and lacks. */
export function missingIn(article: Partial<Article>): ValidationFieldError[] {
  return [
    ...(hasCareCard(article.body) || article.noRedFlagsBecause?.trim()
      ? []
      : [
          {
            label: 'Red flags',
            path: 'noRedFlagsBecause',
            message:
              'Add at least one care card to the text that says when to get help, or say here why no red flags apply.',
          },
        ]),
    ...(article.sources?.length
      ? []
      : [{ label: 'Sources', path: 'sources', message: 'Name at least one source.' }]),
  ]
}

function hasCareCard(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasCareCard)
  if (typeof node !== 'object' || node === null) return false
  if ('blockType' in node && node.blockType === 'careCard') return true
  return Object.values(node).some(hasCareCard)
}
