import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** A page of the admin panel of our own, with the panel's navigation around it. */
export const PanelPage = ({
  children,
  initPageResult,
  ...props
}: AdminViewServerProps & { children: ReactNode }) => (
  <DefaultTemplate
    {...props}
    locale={initPageResult.locale}
    permissions={initPageResult.permissions}
    user={initPageResult.req.user ?? undefined}
    visibleEntities={initPageResult.visibleEntities}
  >
    <Gutter>{children}</Gutter>
  </DefaultTemplate>
)
