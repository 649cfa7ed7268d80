import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isPublisher, isStaff } from '@/collections/access/roles'
import { Paging } from '@/src/admin/Paging'
import { PanelPage } from '@/src/admin/PanelPage'
import { FoundList } from './FoundList'
import { foundBy, totals } from './found'
import { ReportRow } from './ReportRow'
import { REPORTS } from './reports'
import './reports.css'

const A_PAGE = 50

/** How pages are linked, and what is wrong with it: one report at a time, with what to do beside each row. */
export async function Reports(props: AdminViewServerProps) {
  const { params, searchParams } = props
  const { req } = props.initPageResult
  const { payload, user } = req
  const { admin } = payload.config.routes
  if (!isStaff(user)) redirect(`${admin}/login`)
  const report = REPORTS.find(({ key }) => key === params?.segments?.[1])
  if (!report) notFound()
  const counts = await totals(payload.db.drizzle)
  const pages = Math.ceil((counts.get(report.key) ?? 0) / A_PAGE)
  const asked = Math.max(1, Math.trunc(Number(searchParams?.page ?? 1)) || 1)
  // The last row of the last page may have been dealt with.
  const page = Math.min(asked, Math.max(1, pages))
  const found = await foundBy(payload.db.drizzle, report, { limit: A_PAGE, offset: (page - 1) * A_PAGE })
  return (
    <PanelPage {...props}>
      <div className="reports">
        <h1>Links between articles</h1>
        <nav aria-label="Reports">
          <ul className="reports-tabs">
            {REPORTS.map(({ key, title }) => (
              <li key={key}>
                <a aria-current={key === report.key ? 'page' : undefined} href={`${admin}/links/${key}`}>
                  {title} <b>{counts.get(key) ?? 0}</b>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <h2>{report.title}</h2>
        <p>{found.length === 0 ? report.nothing : report.why}</p>
        <FoundList>
          {found.map((one) => (
            <ReportRow
              key={`${one.id} ${one.other}`}
              collection={report.collection}
              found={one}
              mayDecide={isPublisher(user)}
              remedy={report.remedy}
            />
          ))}
        </FoundList>
        <Paging page={page} pages={pages} />
      </div>
    </PanelPage>
  )
}
