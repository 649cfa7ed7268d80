export type ListItem = { text: string; isOrdered: boolean; number?: number }

const BULLET = /^(?:[•◦▪‣●○■∙·]\s*|[*–-]\s+)(?<text>\S.*)$/u
const NUMBERED = /^(?<number>\d{1,3})[.)]\s+(?<text>\S.*)$/u

/** The item a line holds if it starts with a bullet or a number. */
export function listItemOf(line: string): ListItem | undefined {
  const bullet = BULLET.exec(line)?.groups?.text
  if (bullet) return { text: bullet, isOrdered: false }
  const numbered = NUMBERED.exec(line)?.groups
  return numbered?.text
    ? { text: numbered.text, isOrdered: true, number: Number(numbered.number) }
    : undefined
}
