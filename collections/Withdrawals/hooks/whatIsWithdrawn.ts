import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { idOf } from '@/src/content/idOf'
import { isLive, mainRow } from '@/src/content/mainRow'
import { pagePath } from '@/src/content/pages'
import type { Withdrawal } from '@/src/payload-types'

/** The notice says what readers knew: the title and address that the article has on the site. */
export const whatIsWithdrawn: CollectionBeforeChangeHook<Withdrawal> = async ({ data, operation, req }) => {
  if (operation === 'update') return data
  const id = idOf(data.article)
  const row = id ? await mainRow(req, 'articles', id) : undefined
  if (!id || !isLive(row) || !row.slug) {
    const message = 'Only a published article can be withdrawn. One that nobody can see needs no notice.'
    throw new ValidationError(
      { collection: 'withdrawals', errors: [{ path: 'article', message }], req },
      req.t,
    )
  }
  const { title } = await req.payload.findByID({
    collection: 'articles',
    depth: 0,
    id,
    overrideAccess: false,
    req,
    select: { title: true },
  })
  return { ...data, title, path: pagePath('articles', row.slug) }
}
