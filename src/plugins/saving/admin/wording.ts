import type { Refusal } from './useSaving'

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
})

/** A time of today as 14:02, and one of another day with the day. */
export const timeOf = (at: number, now = Date.now()): string =>
  (new Date(at).toDateString() === new Date(now).toDateString() ? TIME : DAY).format(at)

/** Why nothing is saved, where the reason is not in what was typed. */
export function reasonOf({ problems, status }: Refusal): string | undefined {
  if (status === 0) return 'There is no connection. It is tried again by itself; go on writing.'
  if (status === 401) return 'Your sign-in has ended.'
  if (status === 404)
    return 'The page is not there any more: somebody has moved it to the trash or deleted it. What you typed is kept in this browser, and offered when the page is restored.'
  if (status === 413)
    return 'It is longer than the server takes in one piece. Divide it into several articles.'
  if (status === 429) return 'The server has had too many requests. It is tried again by itself.'
  if (status >= 500 || status === 408)
    return 'The server cannot save at the moment. It is tried again by itself; go on writing.'
  return problems.length > 0
    ? undefined
    : 'The server did not say why. Load the page again; what you typed is kept.'
}
