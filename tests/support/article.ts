import { words } from './richText'

let count = 0

export const newArticle = (more: Record<string, unknown> = {}) => {
  count += 1
  const name = `test-${count}-${crypto.randomUUID().slice(0, 8)}`
  return {
    title: `Title ${name}`,
    slug: name,
    summary: `Summary ${name}.`,
    body: words(`Body ${name}.`),
    language: 'en' as const,
    noRedFlagsBecause: 'Nobody is ill in a test.',
    sources: [{ title: 'A source of tests', kind: 'other' as const }],
    ...more,
  }
}
