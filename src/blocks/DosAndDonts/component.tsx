import type { DosAndDontsView } from '@/src/presenters/viewModels'

type AdviceList = Pick<DosAndDontsView, 'headingLevel' | 'wordsLang'> & {
  className: 'do' | 'donts'
  heading: string
  items: string[]
}

const Advice = ({ className, heading, headingLevel, items, wordsLang }: AdviceList) => {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={className}>
      <Heading lang={wordsLang}>{heading}</Heading>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

export const DosAndDonts = ({ donts, dos, ...words }: DosAndDontsView) => (
  <div className="dos">
    {dos.length > 0 && <Advice className="do" heading="Do" {...words} items={dos} />}
    {donts.length > 0 && <Advice className="donts" heading="Don’t" {...words} items={donts} />}
  </div>
)
