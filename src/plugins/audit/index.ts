import type { CollectionConfig, Plugin } from 'payload'
import { onLiveChange } from '@/src/content/liveChange'
import { isPageCollection, type PageCollection } from '@/src/content/pages'
import { exportLog } from './exportLog'
import {
  notePassword,
  recordChange,
  recordDeletedUser,
  recordDeletion,
  recordFailedSignIn,
  recordLogin,
  recordReset,
  recordSettings,
  recordSignIn,
  recordSignOff,
  recordTrash,
  recordUser,
  recordWithdrawal,
} from './hooks'
import { recordLiveChange } from './pages'
import { noteProfile, recordProfile } from './profiles'

/** Keeps a log of who did what, for those who have to answer for it. */
export const audit = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(watch),
  // Of the whole system, for GraphQL tells no collection of its errors.
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), recordFailedSignIn] },
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), recordSettings] },
  })),
})

function watch(collection: CollectionConfig): CollectionConfig {
  const { endpoints, hooks, slug } = collection
  if (slug === 'experts') return watchProfile(afterChange(watchPage(collection, slug), recordLogin))
  if (isPageCollection(slug)) return watchPage(collection, slug)
  if (slug === 'sign-offs') return afterChange(collection, recordSignOff)
  if (slug === 'withdrawals') return beside(afterChange(collection, recordWithdrawal))
  if (BESIDE.has(slug)) return beside(collection)
  if (slug === 'users')
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [...(hooks?.beforeChange ?? []), notePassword],
        afterLogin: [...(hooks?.afterLogin ?? []), recordSignIn],
        afterChange: [...(hooks?.afterChange ?? []), recordUser],
        afterOperation: [...(hooks?.afterOperation ?? []), recordReset],
        afterDelete: [...(hooks?.afterDelete ?? []), recordDeletedUser],
      },
    }
  if (slug === 'audit-log') return { ...collection, endpoints: [...(endpoints || []), exportLog] }
  return collection
}

const watchPage = (collection: CollectionConfig, slug: PageCollection): CollectionConfig =>
  afterChange(onLiveChange('audit', slug, recordLiveChange)(collection), recordTrash)

const watchProfile = (collection: CollectionConfig): CollectionConfig => {
  const changes = afterChange(collection, recordProfile)
  const beforeChange = [...(changes.hooks?.beforeChange ?? []), noteProfile]
  return { ...changes, hooks: { ...changes.hooks, beforeChange } }
}

/** Collections whose documents stand on pages, or lead to them, and have no page of their own. */
const BESIDE: ReadonlySet<string> = new Set(['media', 'redirects', 'related-articles'])

const beside = (collection: CollectionConfig): CollectionConfig => {
  const changes = afterChange(collection, recordChange)
  const afterDelete = [...(changes.hooks?.afterDelete ?? []), recordDeletion]
  return { ...changes, hooks: { ...changes.hooks, afterDelete } }
}

type AfterChange = NonNullable<NonNullable<CollectionConfig['hooks']>['afterChange']>[number]

const afterChange = ({ hooks, ...collection }: CollectionConfig, hook: AfterChange): CollectionConfig => ({
  ...collection,
  hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), hook] },
})
