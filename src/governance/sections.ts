import { articleSections } from './articleSections'
import { linesOf, type NameOf } from './lines'
import type { ReadContent } from './reviewedContent'
import { type Section, section } from './section'
import { topicSections } from './topicSections'

/** The parts of a content that say something, in the order of the page. */
export const sectionsOf = (content: ReadContent, nameOf: NameOf): Section[] =>
  [
    ...('parts' in content ? topicSections(content, nameOf) : articleSections(content, nameOf)),
    section('What is new', linesOf(content.change, nameOf), content.change),
  ].filter(({ form, lines }) => lines.length > 0 || form.length > 2)
