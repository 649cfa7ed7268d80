import { diffWordsWithSpace } from 'diff'
import type { ClientField } from 'payload'
import type { Row } from '@/src/content/form'
import { fieldTexts } from './fieldTexts'
import './sideBySide.css'

type Side = { title: string; values: Row }

/** Words are compared for so many milliseconds at most; a longer text is shown as it is. */
const LONGEST = 200

/** Two states of a form beside each other, as far as they differ. */
export const SideBySide = ({
  fields,
  mine,
  theirs,
}: {
  fields: readonly ClientField[]
  mine: Side
  theirs: Side
}) => {
  const others = fieldTexts(fields, theirs.values)
  const differing = fieldTexts(fields, mine.values).flatMap(({ label, text }, place) => {
    const other = others[place]?.text ?? ''
    return text === other ? [] : [{ label, mine: text, theirs: other }]
  })
  if (differing.length === 0) return <p>Both say the same.</p>
  return (
    <table className="side-by-side">
      <thead>
        <tr>
          <td />
          <th scope="col">{mine.title}</th>
          <th scope="col">{theirs.title}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ label, mine, theirs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-title="Yours">
              <Marked one={theirs} other={mine} />
            </td>
            <td data-title="Saved">
              <Marked one={mine} other={theirs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A text, with what the other one does not have marked. */
const Marked = ({ one, other }: { one: string; other: string }) => {
  if (!other) return <i>Nothing</i>
  const changes = diffWordsWithSpace(one, other, { timeout: LONGEST })
  if (!changes) return <span>{other}</span>
  return changes.flatMap(({ added, removed, value }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
    removed ? [] : added ? <mark key={place}>{value}</mark> : <span key={place}>{value}</span>,
  )
}
