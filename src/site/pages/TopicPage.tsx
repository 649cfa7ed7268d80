import { CareCard } from '@/src/blocks/CareCard/component'
import type { TopicSection, TopicView } from '@/src/presenters/viewModels'
import { Body } from '../Body'
import { BackToTop } from '../parts/BackToTop'
import { Facts } from '../parts/Facts'
import { Feedback } from '../parts/Feedback'
import { More } from '../parts/More'
import { OnThisPage } from '../parts/OnThisPage'
import { Overdue, Review } from '../parts/Review'
import { Teasers } from '../parts/Teasers'

export const TopicPage = ({ topic }: { topic: TopicView }) => (
  <article className="page">
    <header className="head">
      <p className="label">{topic.label}</p>
      <h1>{topic.name}</h1>
      <p className="summary">{topic.summary}</p>
      {(topic.medicalName || topic.alsoCalled.length > 0) && (
        <p className="byline">
          {topic.medicalName && <span>Medical name: {topic.medicalName}</span>}
          {topic.alsoCalled.length > 0 && <span>Also called: {topic.alsoCalled.join(', ')}</span>}
        </p>
      )}
      {topic.review && <Overdue {...topic.review} />}
    </header>
    <OnThisPage contents={topic.contents} />
    <div className="text">
      {topic.sections.map((section) => (
        <section key={section.id}>
          <h2 id={section.id}>{section.heading}</h2>
          <Section section={section} />
        </section>
      ))}
      {topic.articles.length > 0 && (
        <section className="related">
          <h2 id="articles">Articles</h2>
          <Teasers items={topic.articles} />
          <More {...topic.moreArticles} />
        </section>
      )}
      {(topic.codes.length > 0 || topic.bodyParts.length > 0) && (
        <section className="review" aria-label="Classification">
          <dl>
            {topic.bodyParts.length > 0 && (
              <div>
                <dt>Parts of the body</dt>
                <dd>{topic.bodyParts.join(', ')}</dd>
              </div>
            )}
            {topic.codes.map(({ system, value }, place) => (
              <div key={place}>
                <dt>{system}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {topic.review?.reviewed && (
        <section className="review" aria-label="Review">
          <dl>
            <Review {...topic.review} />
          </dl>
        </section>
      )}
      <Feedback path={topic.path} />
      <BackToTop />
    </div>
  </article>
)

const HELP = { emergency: 'get help now', urgent: 'get help today' } as const

const Section = ({ section }: { section: TopicSection }) => {
  if (section.type === 'prose') return <Body nodes={section.body} />
  if (section.type === 'facts')
    return (
      <>
        <Facts facts={section.facts} />
        <More {...section.more} />
      </>
    )
  if (section.type === 'help')
    return (
      <CareCard heading={HELP[section.level]} headingLevel={3} level={section.level}>
        <Body nodes={section.body} />
      </CareCard>
    )
  return section.cards.map(({ flags, level }) => (
    <CareCard key={level} heading={`${HELP[level]} if you notice`} headingLevel={3} level={level}>
      <dl>
        {flags.map(({ action, sign }, place) => (
          <div key={place}>
            <dt>{sign}</dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
    </CareCard>
  ))
}
