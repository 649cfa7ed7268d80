import type { KnownLink } from '@/src/links/store'
import { date } from '@/src/presenters/text'

const day = (at: string) => date(at)?.text

export const isFailing = ({ state }: KnownLink): boolean => state === 'broken' || state === 'unreachable'

const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`)

export type Summary = {
  /** Stands above the addresses that fail, where some do. */
  failing?: string
  /** Stands above those that could not be checked. */
  closed?: string
  rest: string[]
}

/** How the links of a page stand, in sentences. */
export function summary(links: readonly KnownLink[]): Summary {
  const failing = links.filter(isFailing).length
  const closed = links.filter(({ state }) => state === 'refused').length
  const unknown = links.filter(({ state }) => state === null).length
  const fine = links.length - failing - closed - unknown
  return {
    ...(failing > 0 && {
      failing: counted(
        failing,
        'One link does not answer as it should:',
        'links do not answer as they should:',
      ),
    }),
    ...(closed > 0 && { closed: counted(closed, 'One could not be checked', 'could not be checked') }),
    rest: [
      ...(fine > 0
        ? [`${fineWords(fine, fine === links.length)}, last checked on ${lastChecked(links)}.`]
        : []),
      ...(unknown > 0 ? [counted(unknown, 'One waits for a check.', 'wait for a check.')] : []),
    ],
  }
}

function fineWords(count: number, isAll: boolean): string {
  if (!isAll) return counted(count, 'One link answered', 'links answered')
  return count === 1 ? 'The one link answered' : `All ${count} links answered`
}

const lastChecked = (links: readonly KnownLink[]): string | undefined =>
  day(links.reduce((latest, { checkedAt }) => (checkedAt && checkedAt > latest ? checkedAt : latest), ''))

/** What an address answered, and when. */
export function answered({ checkedAt, failingSince, reason }: KnownLink): string {
  const since =
    failingSince && checkedAt && day(failingSince) !== day(checkedAt)
      ? ` Failing since ${day(failingSince)}.`
      : ''
  return `${reason ?? ''} ${checkedAt ? `Checked on ${day(checkedAt)}.` : ''}${since}`.trim()
}
