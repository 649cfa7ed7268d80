import { diffWordsWithSpace } from 'diff'
import type { ClientField } from 'payload'
import type { Row } from '@/src/content/form'
import { OPEN_FORM } from '@/src/content/openForm'
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
  const written = fields.filter((field) => !isOfSystem(field))
  const others = fieldTexts(written, theirs.values)
  const differing = fieldTexts(written, mine.values).flatMap(({ label, text }, place) => {
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

/** What the system fills in, and nobody could choose between. */
const isOfSystem = (field: ClientField): boolean =>
  ('name' in field && field.name === OPEN_FORM) || field.admin?.readOnly === true

/** A text, with what the other one does not have marked. */
const Marked = ({ one, other }: { one: string; other: string }) => {
  if (!other) return <i>Nothing</i>
  const changes = diffWordsWithSpace(one, other, { timeout: LONGEST })
  if (!changes) return <span>{other}</span>
  return changes.flatMap(({ added, removed, value }, place) => {
    if (removed) return []
    const Tag = added ? 'mark' : 'span'
    const at = { isFirst: place === 0, isLast: place === changes.length - 1 }
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place.
    return <Tag key={place}>{added ? value : shortened(value, at)}</Tag>
  })
}

/** So many letters of what both have stand beside what differs. */
const BESIDE = 80

/** What both texts have, as much of it as it takes to find the place. */
function shortened(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const before = isFirst ? '' : text.slice(0, BESIDE)
  const after = isLast ? '' : text.slice(-BESIDE)
  return text.length > 2.5 * BESIDE ? `${before} … ${after}`.trim() : text
}
