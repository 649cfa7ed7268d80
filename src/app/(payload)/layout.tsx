import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import '@/src/admin/readOnly.css'
import { planPublication } from '@/src/plugins/governance/planPublication'
import { asksForNewForm, renderDrawer } from '@/src/plugins/newDocuments/renderDrawer'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const { collections } = await config
  return handleServerFunctions({
    ...args,
    config,
    importMap,
    serverFunctions: {
      'schedule-publish': planPublication,
      ...(asksForNewForm(args, collections) && { 'render-document': renderDrawer }),
    },
  })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
