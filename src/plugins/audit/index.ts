import type { CollectionConfig, Plugin } from 'payload'
import { onLiveChange } from '@/src/content/liveChange'
import { isPageCollection } from '@/src/content/pages'
import { exportLog } from './exportLog'
import {
  recordDeletedUser,
  recordFailedSignIn,
  recordSettings,
  recordSignOff,
  recordUser,
  recordWithdrawal,
} from './hooks'
import { recordLiveChange } from './pages'

/** Keeps a log of who did what, for those who have to answer for it. */
export const audit = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map(watch),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), recordSettings] },
  })),
})

function watch(collection: CollectionConfig): CollectionConfig {
  const { endpoints, hooks, slug } = collection
  if (isPageCollection(slug)) return onLiveChange('audit', slug, recordLiveChange)(collection)
  if (slug === 'sign-offs') return afterChange(collection, recordSignOff)
  if (slug === 'withdrawals') return afterChange(collection, recordWithdrawal)
  if (slug === 'users')
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [...(hooks?.afterChange ?? []), recordUser],
        afterDelete: [...(hooks?.afterDelete ?? []), recordDeletedUser],
        afterError: [...(hooks?.afterError ?? []), recordFailedSignIn],
      },
    }
  if (slug === 'audit-log') return { ...collection, endpoints: [...(endpoints || []), exportLog] }
  return collection
}

type AfterChange = NonNullable<NonNullable<CollectionConfig['hooks']>['afterChange']>[number]

const afterChange = ({ hooks, ...collection }: CollectionConfig, hook: AfterChange): CollectionConfig => ({
  ...collection,
  hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), hook] },
})
