import type { CollectionBeforeChangeHook } from 'payload'
import type { Withdrawal } from '@/src/payload-types'
import { INSTEAD } from '../instead'
import { refusal } from './refusal'

/** Readers who miss a page are not made to choose. */
export const leadToOnePage: CollectionBeforeChangeHook<Withdrawal> = ({ data, req }) => {
  const [, second] = Object.values(INSTEAD).filter((name) => data[name])
  if (second) throw refusal(req, second, 'Name one page to read instead, and clear the others.')
  return data
}
