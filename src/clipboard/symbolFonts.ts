/**
 * Fonts that draw other signs than the characters say: “m” in the font Symbol is read as µ, and 5 µg would
 * become 5 mg where only the character is taken. Both tables are by code in the font; Word also writes them in
 * the private area from U+F000 on.
 */
const ADOBE_SYMBOL: Record<string, string> = Object.fromEntries([
  ...pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
  ...pairs('abcdefghijklmnopqrstuvwxyz', 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
  ...pairs('"$\'@\\^`', '∀∃∋≅∴⊥‾'),
  ...pairs('\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa', 'ϒ′≤⁄∞ƒ♣♦♥♠'),
  ...pairs('\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1\u00b2\u00b3\u00b4', '↔←↑→↓°±″≥×'),
  ...pairs('\u00b5\u00b6\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00c5\u00c6', '∝∂•÷≠≡≈…⊕∅'),
  ...pairs('\u00c7\u00c8\u00cc\u00ce\u00cf\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6', '∩∪⊂∈∉∇®©™∏√'),
  ...pairs('\u00d7\u00d9\u00da\u00db\u00dc\u00dd\u00de\u00df\u00e5\u00f2', '⋅∧∨⇔⇐⇑⇒⇓∑∫'),
])
const WINGDINGS: Record<string, string> = Object.fromEntries(
  pairs('\u00fc\u00fb\u00e0\u00df\u00e1\u00e2\u00f0\u00d8\u00a7lnqo\u00a8\u00fe\u00fd', '✓✗→←↑↓⇨➢▪●■❑☐☐☑☒'),
)

const SIGNS: Record<SymbolFont, Record<string, string>> = { symbol: ADOBE_SYMBOL, pictures: WINGDINGS }

function pairs(codes: string, signs: string): [string, string][] {
  const drawn = [...signs]
  return [...codes].map((code, place) => [code, drawn[place] ?? code])
}

export type SymbolFont = 'symbol' | 'pictures'

/** Which of these fonts a list of font families begins with, if any. */
export function symbolFont(families: string): SymbolFont | undefined {
  const first = families.split(',')[0]?.replace(/["']/g, '').trim().toLowerCase() ?? ''
  if (first === 'symbol') return 'symbol'
  return /^(wingdings|webdings|zapf ?dingbats|monotype sorts)/.test(first) ? 'pictures' : undefined
}

/** What readers saw, with the number of signs that were translated and of those that nobody knows. */
export function readIn(
  font: SymbolFont | undefined,
  text: string,
): { text: string; translated: number; unknown: number } {
  const signs = font === undefined ? {} : SIGNS[font]
  let translated = 0
  let unknown = 0
  const read = [...text].map((character) => {
    const code = font === undefined ? character : codeOf(character)
    const sign = signs[code]
    if (sign !== undefined) translated += 1
    else if (!isItself(font, code)) unknown += 1
    return sign ?? (isItself(font, code) ? code : '')
  })
  return { text: read.join(''), translated, unknown }
}

/** Digits and marks look the same in Symbol. In the other fonts no letter is what it says. */
function isItself(font: SymbolFont | undefined, code: string): boolean {
  if (font === undefined) return !isPrivate(code)
  return /\s/.test(code) || (font === 'symbol' && code < '\u007f') || (code > '\u00ff' && !isPrivate(code))
}

const isPrivate = (character: string) => character >= '\ue000' && character <= '\uf8ff'

const codeOf = (character: string) =>
  character >= '\uf020' && character <= '\uf0ff'
    ? String.fromCharCode(character.charCodeAt(0) - 0xf000)
    : character
