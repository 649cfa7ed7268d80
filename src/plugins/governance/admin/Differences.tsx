import type { Difference } from '@/src/governance/differences'

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const

/** What is new since the last sign-off, word by word. */
export const Differences = ({ differences }: { differences: Difference[] }) => (
  <div className="review-differences">
    {differences.map(({ parts, section }) => (
      <section key={section}>
        <h4>{section}</h4>
        <p>
          {parts.length === 0 && 'Not the words were changed, but how they are set.'}
          {parts.map(({ is, text }, place) => {
            const Tag = TAGS[is]
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing else, and never move.
            return <Tag key={place}>{is === 'same' ? shortened(text) : text}</Tag>
          })}
        </p>
      </section>
    ))}
  </div>
)

const LONG = 400
const SHOWN = 150

/** Of what stayed, enough to know where one is. */
const shortened = (text: string) =>
  text.length > LONG ? `${text.slice(0, SHOWN)} […] ${text.slice(-SHOWN)}` : text
