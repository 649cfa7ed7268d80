import type { CareCardView } from '@/src/presenters/viewModels'
import { Body } from '@/src/site/Body'

const LEVELS = { emergency: 'Emergency', urgent: 'Urgent advice', nonUrgent: 'Non-urgent advice' } as const

/** The level is said in words as well as in colour. */
export const CareCard = ({ body, heading, headingLevel, level }: CareCardView) => {
  const Heading = `h${headingLevel}` as const
  return (
    <section className={`card ${level}`}>
      <Heading>
        <span>{LEVELS[level]}: </span>
        {heading}
      </Heading>
      <div>
        <Body nodes={body} />
      </div>
    </section>
  )
}
