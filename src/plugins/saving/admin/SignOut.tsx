'use client'
import { ConfirmationModal, useAuth, useConfig, useModal } from '@payloadcms/ui'
import { LogOutIcon } from '@payloadcms/ui/icons/LogOut'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { type Copy, copiesOfUser, dropCopies } from './copies'

const MODAL = 'sign-out-with-unsaved-words'

/** Where words that were left are offered. */
const formOf = (document: string): `/${string}` => `/collections/${document.replace(/\/new$/, '/create')}`

/** Signs out, and asks first where that would lose words. */
export const SignOut = () => {
  const { config } = useConfig()
  const { user } = useAuth()
  const { openModal } = useModal()
  const [unsaved, setUnsaved] = useState<Copy[]>([])
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: config.admin.routes.logout })
  const id = String(user?.id)

  const signOut = () => window.location.assign(href)
  const ask = async () => {
    const copies = await copiesOfUser(id).catch(() => [])
    if (copies.length === 0) return signOut()
    setUnsaved(copies)
    openModal(MODAL)
  }
  return (
    <>
      <a
        aria-label="Sign out"
        className="nav__log-out"
        href={href}
        onClick={(event) => {
          event.preventDefault()
          void ask()
        }}
        title="Sign out"
      >
        <LogOutIcon />
      </a>
      <ConfirmationModal
        body={
          <>
            <p>Whoever signs out here deletes from the browser what is not saved of</p>
            <ul>
              {unsaved.map(({ document, form, title }) => (
                <li key={`${document} ${form}`}>
                  <a href={formatAdminURL({ adminRoute: config.routes.admin, path: formOf(document) })}>
                    {title || 'Without a title'}
                  </a>
                </li>
              ))}
            </ul>
          </>
        }
        cancelLabel="Stay, and save first"
        confirmLabel="Sign out and delete them"
        heading="There are words that are not saved"
        modalSlug={MODAL}
        onConfirm={async () => {
          await dropCopies((copy) => copy.user === id)
          signOut()
        }}
      />
    </>
  )
}
