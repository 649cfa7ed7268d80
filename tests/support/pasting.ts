import { readFileSync } from 'node:fs'

const folder = new URL('../fixtures/paste/', import.meta.url)

/** Programs whose clipboards are kept as fixtures, and what is said when theirs is pasted into a body. */
export const PROGRAMS = {
  word:
    'Left out: 1 link that works only where it was copied from (“Treatment”), ' +
    '1 link to a place on your computer (“my notes”), 1 bookmark (“Treatment”), ' +
    '1 passage that is struck out (“two tablets”), 1 picture that is not in the clipboard, 1 comment. ' +
    'Changed: 1 list with letters has numbers now, 1 sign of a font of symbols written as itself (“μ”).',
  outlook:
    'Left out: 1 picture that is not in the clipboard. ' +
    'Changed: 1 link leads straight to its page, not through another (“the guideline”).',
  'google-docs':
    'Left out: 1 picture that is not in the clipboard. ' +
    'Changed: 1 link leads straight to its page, not through another (“the guide on pain”).',
  libreoffice:
    'Left out: 3 invisible characters, such as soft hyphens and marks of direction, ' +
    '1 link that works only where it was copied from (“my notes”), 1 picture that is not in the clipboard.',
  'web-page':
    'Left out: 4 invisible characters, such as soft hyphens and marks of direction, ' +
    '1 video, drawing or other embedded content, 1 link whose address cannot be used on a page (“more”), ' +
    '1 picture that is not in the clipboard, 2 fields and buttons of forms. ' +
    'Changed: 2 addresses of links mended (“020 7946 0000”, “the leaflet”).',
} as const

export type Program = keyof typeof PROGRAMS

export const pastedFrom = (program: Program) => readFileSync(new URL(`${program}.html`, folder), 'utf8')

/** What comes of it: an element a line. */
export const expectedOf = (program: Program) =>
  readFileSync(new URL(`${program}.expected.html`, folder), 'utf8').trim()
