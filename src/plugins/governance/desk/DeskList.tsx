import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '@/collections/access/roles'
import { Paging } from '@/src/admin/Paging'
import { PanelPage } from '@/src/admin/PanelPage'
import { dueIn, type DeskList as List, listsOf, type Worker } from './lists'
import { Pages } from './Pages'
import { waiting, workerOf } from './waiting'
import './desk.css'

const A_PAGE = 50
const MONTH = /^due-(\d{4}-(?:0[1-9]|1[0-2]))$/

/** One list of the desk, whole, a page at a time. */
export async function DeskList(props: AdminViewServerProps) {
  const { params, searchParams } = props
  const { req } = props.initPageResult
  const { payload, user } = req
  const admin = payload.config.routes.admin
  if (!isStaff(user) || !user) redirect(`${admin}/login`)
  const worker = await workerOf(payload, user)
  const list = listOf(String(params?.segments?.[1] ?? ''), worker)
  if (!list) notFound()
  const page = Math.max(1, Math.trunc(Number(searchParams?.page ?? 1)) || 1)
  const { found, nothing, total } = await waiting(payload, {
    limit: A_PAGE,
    list,
    offset: (page - 1) * A_PAGE,
    worker,
  })
  const pages = Math.ceil(total / A_PAGE)
  return (
    <PanelPage {...props}>
      <div className="desk">
        <h1>
          {list.title} <b>{total}</b>
        </h1>
        {total === 0 ? (
          <p>{nothing}</p>
        ) : (
          <Pages admin={admin} pages={found} before={list.date === 'since' ? 'since' : 'due'} />
        )}
        <Paging page={page} pages={pages} />
      </div>
    </PanelPage>
  )
}

function listOf(key: string, worker: Worker): List | undefined {
  const month = MONTH.exec(key)?.[1]
  return month ? dueIn(month) : listsOf(worker).find((list) => list.key === key)
}
