import type { KeyPointsView } from '@/src/presenters/viewModels'

export const KeyPoints = ({ heading, points }: KeyPointsView) => (
  <section className="points">
    <h3>{heading}</h3>
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
)
