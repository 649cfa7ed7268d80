import { Fragment, type ReactNode } from 'react'
import type { Inline } from '@/src/presenters/viewModels'

export const Words = ({ of }: { of: Inline[] }) =>
  of.map((inline, place) => <Fragment key={place}>{word(inline)}</Fragment>)

const word = (inline: Inline): ReactNode => {
  if (inline.type === 'break') return <br />
  if (inline.type === 'link')
    return (
      <a href={inline.href}>
        <Words of={inline.children} />
      </a>
    )
  return inline.marks.reduce<ReactNode>((text, Mark) => <Mark>{text}</Mark>, inline.text)
}
