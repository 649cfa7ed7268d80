import type { Month } from './waiting'

const NAME = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** How many reviews the coming months bring, so that they can be spread. */
export function Timeline({ admin, months }: { admin: string; months: readonly Month[] }) {
  const most = Math.max(1, ...months.map(({ reviews }) => reviews))
  return (
    <section className="desk-timeline" aria-labelledby="desk-timeline">
      <h3 id="desk-timeline">Reviews due</h3>
      <ol>
        {months.map(({ month, reviews }) => (
          <li key={month}>
            <a href={`${admin}/desk/due-${month}`}>
              <span>{NAME.format(new Date(`${month}-01T00:00:00Z`))}</span>
              <meter min={0} max={most} value={reviews} aria-hidden="true" />
              <b>{reviews}</b>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
