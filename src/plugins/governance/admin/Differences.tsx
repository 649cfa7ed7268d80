import type { Difference, ShownLine } from '@/src/governance/differences'
import { LineWords } from './LineWords'

type Props = { differences: Difference[]; isWhole?: boolean }

/** Parts of a page line by line: what is new in them, word by word, or all that they say. */
export const Differences = ({ differences, isWhole = false }: Props) => (
  <div className="review-differences">
    {differences.map(({ isStored, lines, section }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have one name, and none ever moves.
      <section key={place}>
        <h4>{section}</h4>
        {isStored && <p>Readers see no difference. It is stored in another way:</p>}
        <ul>
          {(isWhole ? lines : aroundChanges(lines)).map((line, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else, and never move.
            line ? <Line key={index} line={line} isWhole={isWhole} /> : <li key={index}>[…]</li>,
          )}
        </ul>
      </section>
    ))}
  </div>
)

/** What is shown of a line as a whole, not by its colours alone. */
const KINDS = { same: '', added: 'Added', removed: 'Removed', changed: '' } as const

const Line = ({ isWhole, line }: { isWhole: boolean; line: ShownLine }) => (
  <li data-is={line.is}>
    <Where {...line} />
    <LineWords isWhole={isWhole} parts={line.parts} />
    {line.moved === undefined ? (
      KINDS[line.is] && <small className="review-kind">{KINDS[line.is]}</small>
    ) : (
      <small className="review-kind">{movedTo(line.is, line.moved)}</small>
    )}
  </li>
)

function movedTo(is: ShownLine['is'], place: string): string {
  if (is === 'removed') return place ? `Moved to: ${place}` : 'Moved away from here'
  return place ? `Moved here from: ${place}` : 'Moved here'
}

/** Where a line stands. A frame around others is all that its line says. */
const Where = ({ is, was, where }: ShownLine) => {
  if (!where) return null
  return (
    <span className="review-where">
      {was !== undefined && (
        <>
          <del>{was}</del>{' '}
        </>
      )}
      {is === 'same' ? where : <Marked is={was === undefined ? is : 'added'}>{where}</Marked>}
    </span>
  )
}

const Marked = ({ children, is }: { children: string; is: ShownLine['is'] }) => {
  if (is === 'added') return <ins>{children}</ins>
  return is === 'removed' ? <del>{children}</del> : children
}

/** How many lines that stayed are shown beside one that did not. */
const BESIDE = 1

/** Lines that were changed, and enough of the others to know where one is. Nothing stands for what is left out. */
function aroundChanges(lines: readonly ShownLine[]): (ShownLine | undefined)[] {
  const isShown = lines.map((_, place) =>
    lines.slice(Math.max(0, place - BESIDE), place + BESIDE + 1).some(({ is }) => is !== 'same'),
  )
  return lines.flatMap((line, place) => {
    if (isShown[place]) return [line]
    return place === 0 || isShown[place - 1] ? [undefined] : []
  })
}
