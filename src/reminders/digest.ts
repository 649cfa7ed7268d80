import { date as dated } from '@/src/presenters/text'
import type { Event, Kind } from './events'

const HEADINGS: Record<Kind, string> = {
  awaiting: 'Waiting for your sign-off',
  changesRequested: 'A reviewer asked for changes',
  overdue: 'Overdue for review',
  due: 'Due for review soon',
}
const ORDER: Kind[] = ['awaiting', 'changesRequested', 'overdue', 'due']

type Letter = { subject: string; text: string }

/** The e-mail of a day: plain text, so that it can be read anywhere. */
export function digest(events: readonly Event[], { admin, name }: { admin: string; name: string }): Letter {
  const parts = ORDER.flatMap((kind) => {
    const some = events.filter((event) => event.kind === kind)
    return some.length > 0 ? [[HEADINGS[kind], ...some.map((event) => line(event, admin))].join('\n\n')] : []
  })
  const [first] = events
  return {
    subject:
      events.length === 1 && first
        ? `${HEADINGS[first.kind]}: ${oneLine(first.title)}`
        : `${events.length} pages wait for you`,
    text: [`Dear ${name},`, ...parts, `Everything that waits for you: ${admin}`].join('\n\n\n'),
  }
}

const line = ({ collection, date, id, kind, title }: Event, admin: string): string =>
  `${oneLine(title)}\n${kind === 'due' || kind === 'overdue' ? 'due' : 'since'} ${dated(new Date(date).toISOString())?.text}\n${admin}/collections/${collection}/${id}`

/** A subject is a header, where a line break would begin another one. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim() || 'Without a title'
