import type { KnownLink } from '@/src/links/store'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const day = (date: string) => DAY.format(new Date(date))

export const isFailing = ({ state }: KnownLink): boolean => state === 'broken' || state === 'unreachable'

const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`)

/** How the links of an article stand, in sentences, what is to be done first. */
export function summary(links: readonly KnownLink[]): string[] {
  if (links.length === 0) return ['What readers have leads to no other site.']
  const failing = links.filter(isFailing).length
  const closed = links.filter(({ state }) => state === 'refused').length
  const unknown = links.filter(({ state }) => state === null).length
  const fine = links.length - failing - closed - unknown
  const isAll = fine === links.length
  return [
    ...(failing > 0 ? [`${counted(failing, 'One link does', 'links do')} not answer as it should:`] : []),
    ...(fine > 0 ? [`${fineWords(fine, isAll)}, last checked on ${lastChecked(links)}.`] : []),
    ...(closed > 0 ? [`${counted(closed, 'One could', 'could')} not be checked.`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'One waits', 'wait')} for a check.`] : []),
  ]
}

function fineWords(count: number, isAll: boolean): string {
  if (!isAll) return counted(count, 'One link answered', 'links answered')
  return count === 1 ? 'The one link answered' : `All ${count} links answered`
}

const lastChecked = (links: readonly KnownLink[]): string =>
  day(links.reduce((latest, { checkedAt }) => (checkedAt && checkedAt > latest ? checkedAt : latest), ''))

/** What an address answered, and when. */
export function answered({ checkedAt, failingSince, reason }: KnownLink): string {
  const since =
    failingSince && checkedAt && day(failingSince) !== day(checkedAt) ? ` So since ${day(failingSince)}.` : ''
  return `${reason ?? ''} ${checkedAt ? `Checked on ${day(checkedAt)}.` : ''}${since}`.trim()
}
