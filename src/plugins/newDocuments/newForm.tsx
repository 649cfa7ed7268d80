import { HydrateAuthProvider, ViewDescription } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import { handleLivePreview } from '@payloadcms/ui/rsc'
import { buildFormState } from '@payloadcms/ui/utilities/buildFormState'
import {
  type Data,
  type DocumentSlots,
  docAccessOperation,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedPermissions,
} from 'payload'
import type { ReactNode } from 'react'
import { NewForm } from './admin/NewForm'

type Asked = {
  collection: SanitizedCollectionConfig
  drawerSlug?: string
  initialData?: Data
  permissions: SanitizedPermissions
  req: PayloadRequest
}

/** A form for something new, which is no document yet, or nothing for those who may not make one. */
export async function newForm(asked: Asked): Promise<ReactNode> {
  const { collection, drawerSlug, initialData = {}, permissions, req } = asked
  const { slug } = collection
  const docPermissions = await docAccessOperation({
    collection: { config: collection },
    data: { _status: 'draft' },
    req,
  })
  if (!docPermissions.create) return undefined
  const { state } = await buildFormState({
    collectionSlug: slug,
    data: initialData,
    docPermissions,
    docPreferences: { fields: {} },
    fallbackLocale: false,
    mockRSCs: false,
    operation: 'create',
    renderAllFields: true,
    req,
    schemaPath: slug,
    skipValidation: true,
  })
  const { isLivePreviewEnabled, livePreviewConfig } = await handleLivePreview({
    collectionSlug: slug,
    config: req.payload.config,
    data: initialData,
    operation: 'create',
    req,
  })
  return (
    // Each form is another one, in a drawer that is asked for one after the other, too.
    <NewForm
      key={crypto.randomUUID()}
      breakpoints={livePreviewConfig?.breakpoints}
      collectionSlug={slug}
      docPermissions={docPermissions}
      drawerSlug={drawerSlug}
      hasPreview={Boolean(collection.admin.preview)}
      initialData={initialData}
      initialState={state}
      isPreviewedLive={Boolean(isLivePreviewEnabled)}
      slots={slotsOf(asked)}
    >
      <HydrateAuthProvider permissions={permissions} />
    </NewForm>
  )
}

/** What the configuration puts in place of Payload’s own parts of a form. */
function slotsOf({ collection, permissions, req }: Asked): DocumentSlots {
  const { Description, edit } = collection.admin.components ?? {}
  const { description } = collection.admin
  const { i18n, payload, user } = req
  const serverProps = { i18n, payload, permissions, user }
  const slot = (Component: Parameters<typeof RenderServerComponent>[0]['Component']) =>
    Component && RenderServerComponent({ Component, importMap: payload.importMap, serverProps })
  const said = typeof description === 'function' ? description({ t: i18n.t }) : description
  return {
    BeforeDocumentControls: slot(edit?.beforeDocumentControls),
    Description: slot(Description) ?? (said && <ViewDescription description={said} />),
    EditMenuItems: slot(edit?.editMenuItems),
    PreviewButton: slot(edit?.PreviewButton),
    PublishButton: slot(edit?.PublishButton),
    SaveDraftButton: slot(edit?.SaveDraftButton),
    Status: slot(edit?.Status),
    UnpublishButton: slot(edit?.UnpublishButton),
  }
}
