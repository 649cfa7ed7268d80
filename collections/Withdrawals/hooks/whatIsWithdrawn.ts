import type { CollectionBeforeChangeHook } from 'payload'
import { lockPage } from '@/src/content/lockPage'
import { isLive, mainRow } from '@/src/content/mainRow'
import { pagePath } from '@/src/content/pages'
import { isUuid } from '@/src/content/uuid'
import { POINTERS, subjectsOf, titleOf } from '@/src/governance/subject'
import type { Withdrawal } from '@/src/payload-types'
import { refusal } from './refusal'

/** The notice says what readers knew: the title and address that the page has on the site. */
export const whatIsWithdrawn: CollectionBeforeChangeHook<Withdrawal> = async ({ data, operation, req }) => {
  if (operation === 'update') return data
  const [subject, ...more] = subjectsOf(data)
  if (!subject || more.length > 0)
    throw refusal(
      req,
      'article',
      'Say which article, condition, symptom or treatment is withdrawn: one of them.',
    )
  const { collection, id } = subject
  // Nobody publishes or moves the page between this look at it and its end.
  if (isUuid(id)) await lockPage(req, subject)
  const row = isUuid(id) ? await mainRow(req, collection, id) : undefined
  const noun = POINTERS[collection]
  if (!isLive(row) || !row.slug)
    throw refusal(
      req,
      noun,
      `Only a published ${noun} can be withdrawn. One that nobody can see needs no notice.`,
    )
  const page = await req.payload.findByID({
    collection,
    depth: 0,
    id,
    overrideAccess: false,
    req,
    select: collection === 'articles' ? { title: true } : { name: true },
  })
  return { ...data, title: titleOf(page), path: pagePath(collection, row.slug) }
}
