import type { KeyPointsView } from '@/src/presenters/viewModels'

export const KeyPoints = ({ heading, headingLevel, points, wordsLang }: KeyPointsView) => {
  const Heading = `h${headingLevel}` as const
  return (
    <section className="points">
      <Heading lang={heading ? undefined : wordsLang}>{heading ?? 'Key points'}</Heading>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
