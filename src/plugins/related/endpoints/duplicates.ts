import type { Endpoint } from 'payload'
import { connectionOf } from '@/src/db/connectionOf'
import { nearDuplicatesOf } from '@/src/related/duplicates'
import { profileOf } from '@/src/related/suggest'
import { titlesOf } from '../titlesOf'
import { answer, bodyOf, refuseUnlessStaff } from './staffArticle'
import { written } from './written'

export type Duplicates = { duplicates: { id: string; title: string; likeness: number }[] }

/**
 * `POST /api/articles/related/duplicates`: published articles that say much the same as what stands in a
 * form, which is the body of the request, with its `id` where it is saved.
 */
export const duplicates: Endpoint = {
  path: '/related/duplicates',
  method: 'post',
  handler: async (req) => {
    refuseUnlessStaff(req)
    const form = await bodyOf(req)
    const profile = await profileOf(req, written(form, typeof form.id === 'string' ? form.id : undefined))
    const found = await nearDuplicatesOf(await connectionOf(req), profile)
    const titles = await titlesOf(
      req,
      found.map(({ target }) => target),
    )
    const body: Duplicates = {
      duplicates: found.flatMap(({ likeness, target }) => {
        const title = titles.get(target)
        return title ? { id: target, title, likeness } : []
      }),
    }
    return answer(body)
  },
}
