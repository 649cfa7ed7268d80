import type { BodyNode, TableCell } from '@/src/presenters/viewModels'
import { Words } from '../Words'

export const Table = ({ head, rows }: Extract<BodyNode, { type: 'table' }>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on narrow screens, so the keyboard must reach it.
  <section className="table" aria-label="Table" tabIndex={0}>
    <table>
      {head.length > 0 && (
        <thead>
          <Rows of={head} />
        </thead>
      )}
      {rows.length > 0 && (
        <tbody>
          <Rows of={rows} />
        </tbody>
      )}
    </table>
  </section>
)

/** Rows and cells have no names of their own, so their place is their key. */
const Rows = ({ of: rows }: { of: TableCell[][] }) =>
  rows.map((row, place) => (
    <tr key={place}>
      {row.map(({ children, scope, ...spans }, column) => {
        const Cell = scope ? 'th' : 'td'
        return (
          <Cell key={column} scope={scope} {...spans}>
            <Words of={children} />
          </Cell>
        )
      })}
    </tr>
  ))
