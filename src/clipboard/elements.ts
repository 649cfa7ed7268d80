import type { NoteKind } from './notes'
import { styleOf } from './styles'

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY ' +
    'TD TFOOT TH THEAD TR UL'
  ).split(' '),
)

export const isBlock = (element: Element) => BLOCKS.has(element.tagName)

/** Elements that show nothing a reader would miss. */
const SILENT: ReadonlySet<string> = new Set(
  'AREA BASE COL COLGROUP DATALIST HEAD LINK MAP META NOSCRIPT PARAM RP SCRIPT SOURCE STYLE TEMPLATE TITLE TRACK WBR XML'.split(
    ' ',
  ),
)

const DROPPED: Record<string, NoteKind> = {
  AUDIO: 'embedded',
  BUTTON: 'formField',
  CANVAS: 'embedded',
  DEL: 'struckOut',
  EMBED: 'embedded',
  IFRAME: 'embedded',
  FRAME: 'embedded',
  INPUT: 'formField',
  MATH: 'formula',
  METER: 'formField',
  OBJECT: 'embedded',
  PROGRESS: 'formField',
  S: 'struckOut',
  SELECT: 'formField',
  STRIKE: 'struckOut',
  SVG: 'embedded',
  TEXTAREA: 'formField',
  VIDEO: 'embedded',
}
const NEED_WORDS: ReadonlySet<NoteKind> = new Set<NoteKind>(['comment', 'hidden', 'struckOut'])

/** Whether an element is left out with what is in it, and what it was if somebody might miss it. */
export function droppedAs(element: Element): NoteKind | 'silent' | undefined {
  const kind = kindOf(element)
  if (kind === undefined || kind === 'silent') return kind
  return NEED_WORDS.has(kind) && (element.textContent ?? '').trim() === '' ? 'silent' : kind
}

function kindOf(element: Element): NoteKind | 'silent' | undefined {
  const name = element.tagName.toUpperCase()
  if (SILENT.has(name) || isOrnament(element, name)) return 'silent'
  const style = styleOf(element)
  if (element.matches('.msocomanchor, .MsoCommentReference')) return 'silent'
  if (/^comment/.test(style.get('mso-element') ?? '')) return 'comment'
  if (element.hasAttribute('hidden') || style.get('display') === 'none') return 'hidden'
  if (style.get('visibility') === 'hidden' || /^(all|yes)$/.test(style.get('mso-hide') ?? '')) return 'hidden'
  const decoration = `${style.get('text-decoration')} ${style.get('text-decoration-line')}`
  if (decoration.includes('line-through')) return 'struckOut'
  return DROPPED[name]
}

const isOrnament = (element: Element, name: string) =>
  (name === 'INPUT' && element.getAttribute('type') === 'hidden') ||
  (name === 'SVG' &&
    (element.getAttribute('aria-hidden') === 'true' || element.closest('a, button') !== null))

/** Spaces that a program wrote as a run of others. */
export const isSpaceRun = (element: Element) =>
  element.matches(
    '.Apple-converted-space, .Apple-tab-span, [style*="mso-spacerun"], [style*="mso-tab-count"]',
  )
