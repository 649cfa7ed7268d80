import type { ReactNode } from 'react'
import type { CareCardView } from '@/src/presenters/viewModels'

const LEVELS = { emergency: 'Emergency', urgent: 'Urgent advice', nonUrgent: 'Non-urgent advice' } as const

type Card = Pick<CareCardView, 'heading' | 'headingLevel' | 'level' | 'wordsLang'> & { children: ReactNode }

/** The level is said in words as well as in colour. */
export const CareCard = ({ children, heading, headingLevel, level, wordsLang }: Card) => {
  const Heading = `h${headingLevel}` as const
  return (
    <section className={`card ${level}`}>
      <Heading>
        <span lang={wordsLang}>{LEVELS[level]}: </span>
        {heading}
      </Heading>
      <div>{children}</div>
    </section>
  )
}
