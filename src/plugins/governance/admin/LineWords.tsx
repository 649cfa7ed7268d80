import { Fragment, type ReactNode } from 'react'
import type { Part } from '@/src/governance/wordDifferences'
import { Letters } from './Letters'

const TAGS = { same: Fragment, added: 'ins', removed: 'del' } as const

/** The words of a line, set as readers get them, with what was added and what was taken away. */
export const LineWords = ({ isWhole, parts }: { isWhole: boolean; parts: Part[] }) => {
  const texts = besideOthers(parts)
  return (
    <span className="review-words">
      {parts.map((part, place) => {
        const Tag = TAGS[part.is]
        const isChanged = part.is !== 'same'
        const isShort = isWhole || isChanged || part.text.length <= LONG
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing else, and never move.
          <Tag key={place}>
            <Styled marks={part.marks} isChanged={isChanged}>
              {/* biome-ignore lint/performance/noImgElement: a small picture of the library, shown to staff. */}
              {part.picture && <img src={part.picture} alt="" />}
              {isShort ? (
                <Letters {...texts[place]} text={part.text} isChanged={isChanged} />
              ) : (
                `${part.text.slice(0, SHOWN)} […] ${part.text.slice(-SHOWN)}`
              )}
            </Styled>
          </Tag>
        )
      })}
    </span>
  )
}

const LONG = 400
const SHOWN = 150

/** What stands before and after each part in the same reading, for a word may be made of several. */
const besideOthers = (parts: readonly Part[]) =>
  parts.map(({ is }, place) => {
    const reading = is === 'removed' ? 'removed' : 'added'
    const textOf = (some: readonly Part[]) =>
      some.flatMap((part) => (part.is === 'same' || part.is === reading ? part.text : [])).join('')
    return { after: textOf(parts.slice(place + 1)), before: textOf(parts.slice(0, place)) }
  })

const ELEMENTS: Record<string, 'strong' | 'em' | 's' | 'u' | 'code' | 'sub' | 'sup' | 'mark'> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
  highlight: 'mark',
  stored: 'code',
}
/** Said to those who do not see how words are set, for what they say depends on it. */
const SPOKEN: ReadonlySet<string> = new Set(['strikethrough', 'subscript', 'superscript'])
/** Seen by themselves where nothing was changed. */
const BREAKS: ReadonlySet<string> = new Set(['line break', 'tab'])

type StyledProps = { children: ReactNode; isChanged: boolean; marks: string[] }

const Styled = ({ children, isChanged, marks }: StyledProps) => {
  const [mark, ...more] = marks
  if (mark === undefined) return children
  const Element = ELEMENTS[mark]
  const inner = (
    <Styled isChanged={isChanged} marks={more}>
      {children}
    </Styled>
  )
  if (Element)
    return (
      <Element>
        {SPOKEN.has(mark) && <span className="review-spoken"> {mark} </span>}
        {inner}
      </Element>
    )
  if (mark === 'link' || mark === 'target') return <span className={`review-${mark}`}>{inner}</span>
  if (BREAKS.has(mark) && !isChanged) return inner
  return (
    <>
      {inner}
      <small> [{mark}] </small>
    </>
  )
}
