import { styleOf } from './styles'
import { type SymbolFont, symbolFont } from './symbolFonts'

/** How words are set, as far as it says something. */
export type Marks = {
  strong?: boolean
  em?: boolean
  position?: 'sub' | 'sup'
  isPreformatted?: boolean
  font?: SymbolFont
  link?: { href: string; source: Element }
}

const BOLD: ReadonlySet<string> = new Set(['B', 'STRONG', 'DT'])
const ITALIC: ReadonlySet<string> = new Set(['I', 'EM'])

/** The marks of what stands in an element: its own, by name and style, and those around it. */
export function marksOf(element: Element, around: Marks): Marks {
  const style = styleOf(element)
  const families =
    style.get('mso-symbol-font-family') ?? style.get('font-family') ?? element.getAttribute('face')
  return {
    ...around,
    strong: weight(style.get('font-weight')) ?? (BOLD.has(element.tagName) || around.strong),
    em: slant(style.get('font-style')) ?? (ITALIC.has(element.tagName) || around.em),
    position: positionOf(element, style, around.position),
    isPreformatted:
      preformatted(style.get('white-space')) ?? (element.tagName === 'PRE' || around.isPreformatted),
    font: families === null || families === 'inherit' ? around.font : symbolFont(families),
  }
}

function weight(value: string | undefined): boolean | undefined {
  if (value === undefined || value === 'inherit') return undefined
  return /^bold/.test(value) || Number.parseInt(value, 10) >= 600
}

const slant = (value: string | undefined) =>
  value === undefined || value === 'inherit' ? undefined : /^(italic|oblique)/.test(value)

const preformatted = (value: string | undefined) =>
  value === undefined ? undefined : /^(pre|break)/.test(value)

function positionOf(element: Element, style: ReadonlyMap<string, string>, around: Marks['position']) {
  const align = style.get('vertical-align')
  // Word’s own property is for words that were raised by hand.
  const raised = raise(style.get('mso-text-raise') ?? align)
  if (align === 'super' || raised > LEAST_RAISE) return 'sup'
  if (align === 'sub' || raised < -LEAST_RAISE) return 'sub'
  if (element.tagName === 'SUP') return 'sup'
  return element.tagName === 'SUB' ? 'sub' : around
}

/** In heights of a line. Less than this only sets words straight. */
const LEAST_RAISE = 0.15
const HEIGHT: Record<string, number> = { '%': 100, em: 1, ex: 2, px: 16, pt: 12 }

function raise(value = ''): number {
  const [, amount, unit = ''] = /^(-?[\d.]+)(%|em|ex|px|pt)$/.exec(value) ?? []
  return amount === undefined ? 0 : Number(amount) / (HEIGHT[unit] ?? 1)
}
