import { linesOf, type NameOf } from './lines'
import { type Section, section } from './section'
import type { TopicContent, TopicPart } from './topicContent'

/** The parts of a condition, symptom or treatment as its form calls them, in the order of the page. */
const NAMES: Record<TopicPart, string> = {
  name: 'Name',
  kind: 'Kind',
  summary: 'Summary',
  medicalName: 'Medical name',
  synonyms: 'Also called',
  redFlags: 'Red flags',
  noRedFlagsBecause: 'No red flags',
  whenToGetHelp: 'When to get help',
  helpLevel: 'How soon',
  overview: 'Overview',
  benefits: 'Benefits',
  harms: 'Harms',
  symptoms: 'Symptoms',
  causes: 'Causes',
  riskFactors: 'Risk factors',
  tests: 'Tests',
  treatments: 'Treatments',
  bodyParts: 'Parts of the body',
  codes: 'Codes',
}

export const topicSections = ({ parts }: TopicContent, nameOf: NameOf): Section[] =>
  Object.entries(NAMES).map(([part, name]) => {
    const value = parts[part as TopicPart]
    return section(name, linesOf(value, nameOf), value)
  })
