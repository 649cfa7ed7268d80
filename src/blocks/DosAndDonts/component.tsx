import type { DosAndDontsView } from '@/src/presenters/viewModels'

type AdviceList = { heading: string; headingLevel: DosAndDontsView['headingLevel']; items: string[] }

const Advice = ({ heading, headingLevel, items }: AdviceList) => {
  const Heading = `h${headingLevel}` as const
  return (
    <div>
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
    {dos.length > 0 && <Advice heading="Do" headingLevel={headingLevel} items={dos} />}
    {donts.length > 0 && <Advice heading="Don’t" headingLevel={headingLevel} items={donts} />}
  </div>
)
