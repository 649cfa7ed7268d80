import { Cleaning } from './cleaning'
import type { HeadingTag } from './headings'
import type { Note } from './notes'
import { makeOfficeLists } from './officeLists'
import type { Picture } from './pictures'

/** What the text can hold that the content goes to, beside words and links. */
export type Abilities = {
  headings: readonly HeadingTag[]
  lists: boolean
  tables: boolean
  pictures: boolean
}

export type Options = Abilities & {
  /** Pictures that came beside the document, as a browser gives those of a clipboard. */
  files?: readonly Blob[]
}

export type Cleaned = {
  /**
   * Paragraphs, headings, lists and tables with strong, em, sub, sup, links and line breaks, and nothing else;
   * only inline content where that is all there was. A picture is an `img` between them, with its place among
   * `pictures` as `data-picture`.
   */
  content: DocumentFragment
  pictures: Picture[]
  notes: Note[]
}

/**
 * What another program wrote, as a text of this library can hold it: a clipboard, a page, a document of Word.
 * The document that is given stays as it is.
 */
export function clean(source: Document, options: Options): Cleaned {
  const root = source.createElement('body')
  root.append(...source.body.cloneNode(true).childNodes)
  const styleSheets = [...source.querySelectorAll('style')].map(({ textContent }) => textContent ?? '')
  makeOfficeLists(root, styleSheets)
  return new Cleaning(root, options).result()
}
