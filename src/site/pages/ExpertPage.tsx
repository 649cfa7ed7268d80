import type { ExpertView } from '@/src/presenters/viewModels'
import { Body } from '../Body'
import { BackToTop } from '../parts/BackToTop'
import { Figure } from '../parts/Figure'
import { More } from '../parts/More'
import { Teasers } from '../parts/Teasers'

export const ExpertPage = ({ expert }: { expert: ExpertView }) => (
  <article className="page">
    <header className="head">
      <h1>{expert.name}</h1>
      <p className="summary">{[expert.jobTitle, expert.affiliation].filter(Boolean).join(', ')}</p>
      {expert.photo && <Figure picture={expert.photo} isFirst />}
    </header>
    <div className="text">
      <Body nodes={expert.bio} />
      {expert.specialties.length > 0 && (
        <section>
          <h2 id="specialties">Specialties</h2>
          <ul>
            {expert.specialties.map((specialty, place) => (
              <li key={place}>{specialty}</li>
            ))}
          </ul>
        </section>
      )}
      {expert.credentials.length > 0 && (
        <section>
          <h2 id="credentials">Credentials</h2>
          <ul>
            {expert.credentials.map(({ award, body, registration }, place) => (
              <li key={place}>
                {[award, body].filter(Boolean).join(', ')}
                {registration && ` (registration ${registration})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {expert.interests && (
        <section>
          <h2 id="interests">Declared interests</h2>
          <p>{expert.interests}</p>
        </section>
      )}
      {expert.works.map(({ heading, id, more, pages }) => (
        <section key={id}>
          <h2 id={id}>{heading}</h2>
          <Teasers items={pages} />
          <More {...more} />
        </section>
      ))}
      <BackToTop />
    </div>
  </article>
)
