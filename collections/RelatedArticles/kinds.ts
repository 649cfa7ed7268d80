/** Why one article leads to another, as editors choose it. */
export const KINDS = {
  sameTopic: 'Same topic',
  nextStep: 'Next step',
  background: 'Background',
  alternative: 'Alternative',
} as const

export type Kind = keyof typeof KINDS

export const isKind = (value: string): value is Kind => Object.hasOwn(KINDS, value)
