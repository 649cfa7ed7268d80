import type { CareCardView } from '@/src/presenters/viewModels'
import { Body } from '@/src/site/Body'

const LEVELS = { emergency: 'Emergency', urgent: 'Urgent advice', nonUrgent: 'Non-urgent advice' } as const

/** The level is said in words as well as in colour. */
export const CareCard = ({ body, heading, level }: CareCardView) => (
  <section className={`card ${level}`}>
    <h3>
      <span>{LEVELS[level]}: </span>
      {heading}
    </h3>
    <div>
      <Body nodes={body} />
    </div>
  </section>
)
