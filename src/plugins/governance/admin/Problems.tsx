'use client'
import { useEffect, useRef } from 'react'
import { goToField } from '@/src/admin/goToField'
import type { Problem } from '@/src/problems/problem'

type Props = {
  problems: readonly Problem[]
  /** Counts how often somebody has asked in vain. They are shown at once why. */
  asked?: number
  /** Before somebody is led away. */
  onLeave?: () => void
}

/** What has to be mended before a sign-off, each with the way there. */
export function Problems({ asked = 0, onLeave, problems }: Props) {
  const list = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (asked === 0 || !list.current) return
    list.current.open = true
    list.current.querySelector('a')?.focus()
  }, [asked])
  if (problems.length === 0) return null
  const things = problems.length === 1 ? 'One thing is' : `${problems.length} things are`
  return (
    <details className="review-problems" ref={list}>
      <summary>{things} to be mended before it can be signed off</summary>
      <ul>
        {problems.map(({ label, message, path }) => (
          <li key={`${path} ${message}`}>
            <a
              href={`#field-${path.replaceAll('.', '__')}`}
              onClick={(click) => {
                click.preventDefault()
                onLeave?.()
                // A list in a drawer of its own is about the form behind it.
                void goToField(path, click.currentTarget.closest('form') ?? document)
              }}
            >
              {label}
            </a>
            {': '}
            {message}
          </li>
        ))}
      </ul>
    </details>
  )
}
