import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { newForm } from './newForm'

/** The page of a form for something new. */
export async function NewDocument({ initPageResult }: AdminViewServerProps) {
  const { collectionConfig, permissions, req } = initPageResult
  const form = collectionConfig && (await newForm({ collection: collectionConfig, permissions, req }))
  return form ?? notFound()
}
