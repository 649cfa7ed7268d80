import type { DosAndDontsView } from '@/src/presenters/viewModels'

type AdviceList = Pick<DosAndDontsView, 'headingLevel'> & {
  className: 'do' | 'donts'
  heading: string
  items: string[]
}

const Advice = ({ className, heading, headingLevel, items }: AdviceList) => {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={className}>
      <Heading>{heading}</Heading>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

export const DosAndDonts = ({ donts, dos, headingLevel }: DosAndDontsView) => (
  <div className="dos">
    {dos.length > 0 && <Advice className="do" heading="Do" headingLevel={headingLevel} items={dos} />}
    {donts.length > 0 && (
      <Advice className="donts" heading="Don’t" headingLevel={headingLevel} items={donts} />
    )}
  </div>
)
