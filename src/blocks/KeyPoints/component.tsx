import type { KeyPointsView } from '@/src/presenters/viewModels'

export const KeyPoints = ({ heading, headingLevel, points }: KeyPointsView) => {
  const Heading = `h${headingLevel}` as const
  return (
    <section className="points">
      <Heading>{heading}</Heading>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
