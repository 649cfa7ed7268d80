import type { Signals } from './signals'

/** Why an article is suggested, as editors read it: “Shares: Sciatica, Numbness; similar title”. */
export function reasonsOf(_signals: Signals): string {
  return ''
}
