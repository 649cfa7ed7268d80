import { isRow } from '@/src/content/form'
import type { Article, Condition, Symptom, Treatment } from '@/src/payload-types'
import type { Problem } from '@/src/problems/problem'
import type { Reviewed, ReviewedCollection } from './subject'

type Missing = Problem[]
type Checks = { [Slug in ReviewedCollection]: (document: Partial<Reviewed[Slug]>) => Missing }

const unless = (isThere: unknown, label: string, path: string, message: string): Missing =>
  isThere ? [] : [{ label, path, message }]

const ofArticle = (article: Partial<Article>): Missing => [
  ...unless(
    hasCareCard(article.body) || article.noRedFlagsBecause?.trim(),
    'Red flags',
    'noRedFlagsBecause',
    'Add at least one care card to the text that says when to get help, or say here why no red flags apply.',
  ),
  ...unless(article.sources?.length, 'Sources', 'sources', 'Name at least one source.'),
]

const ofCondition = (condition: Partial<Condition>): Missing =>
  unless(
    condition.redFlags?.length || condition.noRedFlagsBecause?.trim(),
    'Red flags',
    'noRedFlagsBecause',
    'List at least one red flag and what to do about it, or say here why no red flags apply.',
  )

const ofSymptom = ({ whenToGetHelp }: Partial<Symptom>): Missing =>
  unless(
    hasWords(whenToGetHelp),
    'When to get help',
    'whenToGetHelp',
    'Say what should make somebody get help.',
  )

const ofTreatment = ({ harms }: Partial<Treatment>): Missing =>
  unless(
    hasWords(harms),
    'Harms',
    'harms',
    'Say what its side effects and risks are, or that none are known. Benefits alone are no basis for a choice.',
  )

const CHECKS: Checks = {
  articles: ofArticle,
  conditions: ofCondition,
  symptoms: ofSymptom,
  treatments: ofTreatment,
}

/** What a page about health must have before readers see it, and lacks. */
export const missingIn = <Slug extends ReviewedCollection>(
  collection: Slug,
  document: Partial<Reviewed[Slug]>,
): Missing => CHECKS[collection](document)

/** A card without words or without a heading tells nobody when to get help. */
function hasCareCard(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasCareCard)
  if (!isRow(node)) return false
  if (node.blockType === 'careCard') return isSaid(node.heading) && hasWords(node.body)
  return Object.values(node).some(hasCareCard)
}

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/** Whether a rich text says anything. An empty one has paragraphs, too. */
function hasWords(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasWords)
  if (!isRow(node)) return false
  return isSaid(node.text) || Object.values(node).some(hasWords)
}
