'use client'
import {
  ConfigProvider,
  DefaultEditView,
  DocumentInfoProvider,
  EditDepthProvider,
  Gutter,
  LivePreviewProvider,
  useConfig,
} from '@payloadcms/ui'
import type {
  ClientConfig,
  CollectionSlug,
  Data,
  DocumentSlots,
  FormState,
  LivePreviewConfig,
  SanitizedDocumentPermissions,
} from 'payload'
import { Fragment, type ReactNode, useEffect, useMemo, useState } from 'react'
import { FirstSave } from './FirstSave'
import { Tabs } from './Tabs'
import { Title } from './Title'
import { Unsaved } from './Unsaved'

type Props = {
  breakpoints?: LivePreviewConfig['breakpoints']
  children: ReactNode
  collectionSlug: CollectionSlug
  docPermissions: SanitizedDocumentPermissions
  /** Set where the form stands in a drawer. */
  drawerSlug?: string
  hasPreview: boolean
  initialData: Data
  initialState: FormState
  isPreviewedLive: boolean
  slots: DocumentSlots
}

/**
 * A form for something new. It becomes the form of a document while somebody types in it: all stays where it is,
 * the caret too, and only the id comes in and the address changes.
 */
export function NewForm({ children, collectionSlug, drawerSlug, slots, ...props }: Props) {
  const { config } = useConfig()
  const [id, setID] = useState<string>()
  const { BeforeDocumentControls, Description, PublishButton, SaveDraftButton, ...otherSlots } = slots
  const address = `${config.routes.admin}/collections/${collectionSlug}`
  const begin = (created: string) => {
    if (!drawerSlug) window.history.replaceState(null, '', `${address}/${created}`)
    setID(created)
  }

  // The way back leads to the address of the document, where the browser would find this form, which knows nothing of it.
  useEffect(() => {
    if (!drawerSlug && !window.location.pathname.endsWith('/create')) window.location.reload()
  }, [drawerSlug])

  return (
    <ConfigProvider config={useConfigOf(collectionSlug, id !== undefined)}>
      <DocumentInfoProvider
        collectionSlug={collectionSlug}
        // Nobody else has opened it.
        currentEditor={undefined as never}
        docPermissions={props.docPermissions}
        hasDeletePermission={false}
        hasPublishedDoc={false}
        hasPublishPermission={false}
        hasSavePermission
        hasTrashPermission={false}
        id={id}
        initialData={props.initialData}
        initialState={props.initialState}
        isEditing={id !== undefined}
        isLocked={false}
        isTrashed={false}
        lastUpdateTime={0}
        mostRecentVersionIsAutosaved={false}
        unpublishedVersionCount={0}
        versionCount={0}
      >
        <LivePreviewProvider
          breakpoints={props.breakpoints}
          isLivePreviewEnabled={props.isPreviewedLive && id !== undefined}
          isLivePreviewing={false}
          isPreviewEnabled={props.hasPreview}
          typeofLivePreviewURL="function"
          // Known once there is a document.
          url={undefined}
        >
          {!drawerSlug && (
            <Gutter className="doc-header">
              <div className="doc-header__header">
                <Title />
                {id && <Tabs document={`${address}/${id}`} />}
              </div>
              {Description && <div className="doc-header__after-header">{Description}</div>}
            </Gutter>
          )}
          {children}
          <EditDepthProvider>
            <DefaultEditView
              {...otherSlots}
              BeforeDocumentControls={
                <>
                  {BeforeDocumentControls}
                  <FirstSave onCreated={begin} />
                </>
              }
              // In drawers the view itself shows it.
              Description={drawerSlug && Description}
              PublishButton={id ? PublishButton : <Fragment />}
              SaveDraftButton={id ? SaveDraftButton : <Unsaved />}
              documentSubViewType="default"
              formState={props.initialState}
              viewType="document"
            />
          </EditDepthProvider>
        </LivePreviewProvider>
      </DocumentInfoProvider>
    </ConfigProvider>
  )
}

/** Until there is a document, nothing saves itself, and whoever leaves with words in the form is asked. */
function useConfigOf(slug: string, isDocument: boolean): ClientConfig {
  const { config } = useConfig()
  return useMemo(
    () =>
      isDocument
        ? config
        : {
            ...config,
            collections: config.collections.map((collection) => {
              const { versions } = collection
              if (collection.slug !== slug || !versions || !versions.drafts) return collection
              return {
                ...collection,
                versions: { ...versions, drafts: { ...versions.drafts, autosave: false } },
              }
            }),
          },
    [config, isDocument, slug],
  )
}
