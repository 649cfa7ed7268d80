/**
 * Characters that nobody sees: soft hyphens, zero widths, marks and overrides of direction, controls, and
 * places held for objects. They break searching and comparing, and some show words in another order than they
 * are read in.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g

/** Joiners spell words in some scripts and make one picture of several emoji; elsewhere they are invisible too. */
const JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)[\u200c\u200d]/gu

/** A text without its invisible characters, and how many they were. */
export function visible(text: string): { text: string; removed: number } {
  const kept = text.replace(INVISIBLE, '').replace(JOINER, '')
  return { text: kept, removed: text.length - kept.length }
}
