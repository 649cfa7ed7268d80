'use client'
import { useEffect, useRef } from 'react'

type Place = { element: Element; index: number; list: HTMLElement; around: HTMLElement | null }

/** Selectors of lists, and of their rows. */
type Lists = { list: string; row: string }

/**
 * Keeps the keyboard where it was when the row it was on goes away: on the row that takes its place, or else on
 * the list, or on what that stood in.
 */
export function useKeptFocus({ list, row }: Lists): void {
  const last = useRef<Place>(undefined)

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const element = target instanceof Element ? target : undefined
      const own = element?.closest<HTMLElement>(list)
      const index = own ? [...own.querySelectorAll(row)].findIndex((one) => one.contains(element ?? null)) : 0
      last.current = element && own ? { element, index, list: own, around: own.parentElement } : undefined
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [list, row])

  // After each render, for any may have taken the row away.
  useEffect(() => {
    const place = last.current
    if (!place || place.element.isConnected || document.activeElement !== document.body) return
    const rows = [...place.list.querySelectorAll<HTMLElement>(row)]
    const next = rows[Math.min(Math.max(place.index, 0), rows.length - 1)]
    const left = place.list.isConnected ? place.list : place.around
    // A row as a whole, so that a key held down does nothing to it. What is taller stays where it is in sight.
    if (next?.isConnected) focus(next)
    else if (left) focus(left, { preventScroll: true })
  })
}

function focus(element: HTMLElement, options?: FocusOptions): void {
  element.tabIndex = -1
  element.focus(options)
}
