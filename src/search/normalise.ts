/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Spellings of medical words that differ between British and American English. */
const SPELLINGS: [from: RegExp, to: string][] = [
  [/\bdisk(s?)\b/g, 'disc$1'],
  [/haem/g, 'hem'],
  [/aem(?=i)/g, 'em'],
  [/oedem/g, 'edem'],
  [/oesoph/g, 'esoph'],
  [/oestr/g, 'estr'],
  [/rrhoe/g, 'rrhe'],
  [/paed/g, 'ped'],
  [/anaesth/g, 'anesth'],
  [/gynaec/g, 'gynec'],
  [/coeli/g, 'celi'],
  [/foet/g, 'fet'],
  [/faec/g, 'fec'],
  [/caecum/g, 'cecum'],
  [/caesar/g, 'cesar'],
  [/tumour/g, 'tumor'],
  [/fibre/g, 'fiber'],
]

/**
 * A text as it is compared: lower case, without accents and punctuation, in one spelling, words apart by one
 * space. “Crohn’s œdème” → “crohns edeme”.
 */
export function normalised(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return SPELLINGS.reduce((spelled, [from, to]) => spelled.replace(from, to), plain)
}

export const wordsOf = (text: string): string[] => normalised(text).split(' ').filter(Boolean)
