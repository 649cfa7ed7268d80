/** What became of a clipboard’s content, in words: one of a kind, and several. */
const LEFT_OUT = {
  picture: ['picture that is not in the clipboard', 'pictures that are not in the clipboard'],
  pictureFormat: [
    'picture that is not a JPEG, PNG, WebP or AVIF',
    'pictures that are not JPEG, PNG, WebP or AVIF',
  ],
  picturePlace: ['picture, which this text cannot hold', 'pictures, which this text cannot hold'],
  file: ['file that is not a picture', 'files that are not pictures'],
  block: ['block, which this text cannot hold', 'blocks, which this text cannot hold'],
  bookmark: ['bookmark', 'bookmarks'],
  emptyLink: ['link without an address', 'links without an address'],
  localLink: ['link to a place on your computer', 'links to places on your computer'],
  relativeLink: [
    'link that works only where it was copied from',
    'links that work only where they were copied from',
  ],
  unsafeLink: [
    'link whose address cannot be used on a page',
    'links whose addresses cannot be used on a page',
  ],
  embedded: ['video, drawing or other embedded content', 'videos, drawings or other embedded contents'],
  formula: ['formula', 'formulas'],
  formField: ['field or button of a form', 'fields and buttons of forms'],
  comment: ['comment', 'comments'],
  struckOut: ['passage that is struck out', 'passages that are struck out'],
  hidden: ['hidden passage', 'hidden passages'],
  sign: ['sign of a font of symbols', 'signs of a font of symbols'],
  invisible: [
    'invisible character, such as a soft hyphen',
    'invisible characters, such as soft hyphens and marks of direction',
  ],
} as const

const CHANGED = {
  address: ['address of a link mended', 'addresses of links mended'],
  redirect: [
    'link leads straight to its page, not through another',
    'links lead straight to their pages, not through others',
  ],
  heading: ['heading became a paragraph', 'headings became paragraphs'],
  list: ['list became lines of text', 'lists became lines of text'],
  table: ['table became lines of text', 'tables became lines of text'],
  lettered: ['list with letters has numbers now', 'lists with letters have numbers now'],
  symbol: ['sign of a font of symbols written as itself', 'signs of a font of symbols written as themselves'],
} as const

const WORDS: Record<NoteKind, readonly [string, string]> = { ...LEFT_OUT, ...CHANGED }

export type NoteKind = keyof typeof LEFT_OUT | keyof typeof CHANGED
/** Something left out or changed: how often, and the words it was about, where they say which it was. */
export type Note = { kind: NoteKind; count: number; about: string[] }

const MOST_ABOUT = 2
const LONGEST_ABOUT = 40

export class Notes {
  readonly #notes = new Map<NoteKind, Note>()

  add(kind: NoteKind, about = '', count = 1): void {
    const note = this.#notes.get(kind) ?? { kind, count: 0, about: [] }
    note.count += count
    const words = about.replace(/\s+/g, ' ').trim()
    if (words && note.about.length < MOST_ABOUT)
      note.about.push(
        words.length > LONGEST_ABOUT ? `${words.slice(0, LONGEST_ABOUT - 1).trimEnd()}…` : words,
      )
    this.#notes.set(kind, note)
  }

  get all(): Note[] {
    return [...this.#notes.values()]
  }
}

/** What was left out and changed, in a sentence each; nothing where a text came over whole. */
export function summary(notes: readonly Note[]): string {
  const parts = (of: object) => notes.filter(({ kind }) => kind in of).map(inWords)
  return [['Left out', parts(LEFT_OUT)] as const, ['Changed', parts(CHANGED)] as const]
    .filter(([, words]) => words.length > 0)
    .map(([label, words]) => `${label}: ${words.join(', ')}.`)
    .join(' ')
}

function inWords({ about, count, kind }: Note): string {
  const which =
    about.length > 0
      ? ` (${about.map((words) => `“${words}”`).join(', ')}${count > about.length ? ', …' : ''})`
      : ''
  return `${count} ${WORDS[kind][count === 1 ? 0 : 1]}${which}`
}
