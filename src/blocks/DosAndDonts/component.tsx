import type { DosAndDontsView } from '@/src/presenters/viewModels'

const Advice = ({ heading, items }: { heading: string; items: string[] }) => (
  <div>
    <h3>{heading}</h3>
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </div>
)

export const DosAndDonts = ({ donts, dos }: DosAndDontsView) => (
  <div className="dos">
    {dos.length > 0 && <Advice heading="Do" items={dos} />}
    {donts.length > 0 && <Advice heading="Don’t" items={donts} />}
  </div>
)
