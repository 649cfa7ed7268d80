import { Gutter, Pill, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { Paging } from '@/src/admin/Paging'
import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { writersOf } from '../store'
import { VersionLink } from './VersionLink'
import './history.css'

const AT_ONCE = 25

/** The history of a page: when it was saved, by whom, and what became of that. */
export async function History({
  hasPublishedDoc,
  initPageResult: { collectionConfig, docID, req },
  routeSegments,
  searchParams,
  versions: { disableGutter = false, useVersionDrawerCreatedAtCell: isToCompare = false } = {},
}: DocumentViewServerProps) {
  if (!collectionConfig || !docID || !isPageCollection(collectionConfig.slug)) return null
  const { admin, labels, slug } = collectionConfig
  const {
    docs,
    page = 1,
    totalPages,
  } = await savesOf(req, slug, String(docID), Number(searchParams?.page) || 1)
  const names = await writersOf(
    req,
    docs.map(({ id }) => id),
  )
  const live = hasPublishedDoc ? await newestPublished(req, slug, String(docID)) : undefined
  const isTrashed = routeSegments[2] === 'trash'
  const base = `collections/${slug}/${isTrashed ? 'trash/' : ''}${docID}/versions`
  const href = (id: string) =>
    // From the drawer of a version, another is chosen that it is compared with.
    isToCompare
      ? `?versionFrom=${id}`
      : formatAdminURL({ adminRoute: req.payload.config.routes.admin, path: `/${base}/${id}` })
  const list = (
    <>
      <div className="table history">
        <table>
          <thead>
            <tr>
              <th scope="col">Saved</th>
              <th scope="col">By</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {docs.map(({ id, updatedAt, version, ...more }) => (
              <tr key={id}>
                <td>
                  <VersionLink at={updatedAt} href={href(id)} />
                </td>
                <td>{names.get(id) ?? '–'}</td>
                <td>
                  <Pill pillStyle={id === live ? 'success' : 'light'} size="small">
                    {statusOf({
                      isAutosaved: 'autosave' in more && more.autosave === true,
                      isLive: id === live,
                      status: version._status,
                    })}
                  </Pill>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!isToCompare && <Paging page={page} pages={totalPages} />}
    </>
  )
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        isTrashed={isTrashed}
        pluralLabel={typeof labels.plural === 'function' ? slug : labels.plural}
        useAsTitle={admin.useAsTitle}
        view={req.t('version:versions')}
      />
      <main className="versions">
        {disableGutter ? list : <Gutter className="versions__wrap">{list}</Gutter>}
      </main>
    </>
  )
}

type Status = { isAutosaved: boolean; isLive: boolean; status?: string | null }

function statusOf({ isAutosaved, isLive, status }: Status): string {
  if (isLive) return 'Readers have it'
  if (status === 'published') return 'Readers had it'
  return isAutosaved ? 'Draft, being written' : 'Draft'
}

const savesOf = (req: PayloadRequest, collection: PageCollection, id: string, page: number) =>
  req.payload.findVersions({
    collection,
    depth: 0,
    limit: AT_ONCE,
    overrideAccess: false,
    page,
    req,
    select: { autosave: true, updatedAt: true, version: { _status: true } },
    sort: '-updatedAt',
    trash: true,
    where: { parent: { equals: id } },
  })

async function newestPublished(
  req: PayloadRequest,
  collection: PageCollection,
  id: string,
): Promise<string | undefined> {
  const { docs } = await req.payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    select: { updatedAt: true },
    sort: '-updatedAt',
    trash: true,
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
  })
  return docs[0]?.id
}
