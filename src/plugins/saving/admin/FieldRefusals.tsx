'use client'
import { useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { type FieldPlace, placeOf } from '@/src/admin/fieldPlace'
import { OPEN_FORM } from '@/src/content/openForm'
import type { Problem } from './watchSaves'
import './fieldRefusals.css'

type Marked = { message: string; path: string; place: FieldPlace }

type Props = { form: Element; problems: readonly Problem[] }

/** Says at each field what the server has against it, where it is mended. */
export const FieldRefusals = ({ form, problems }: Props) => {
  const [marked, setMarked] = useState<Marked[]>([])

  // Tabs, rows and blocks are drawn when they are opened, so the fields are looked for as the form changes.
  useEffect(() => {
    let frame = 0
    const look = () => {
      const found = problems.flatMap(({ message, path }): Marked[] => {
        const place = path && path !== OPEN_FORM ? placeOf(path, form) : undefined
        return place && path ? [{ message, path, place }] : []
      })
      setMarked((known) => (isSame(known, found) ? known : found))
    }
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
    })
    observer.observe(form, { childList: true, subtree: true })
    look()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [form, problems])

  return marked.map((each) => <FieldRefusal key={`${each.path} ${each.message}`} {...each} />)
}

const isSame = (one: Marked[], other: Marked[]) =>
  one.length === other.length &&
  one.every(
    ({ message, place }, at) => message === other[at]?.message && place.element === other[at]?.place.element,
  )

/** Before the field, where who comes to it by keyboard or hears the page read out meets it first. */
const FieldRefusal = ({ message, place: { element, isFoldable } }: Omit<Marked, 'path'>) => {
  const id = useId()
  const [parent, setParent] = useState<Element>()
  useEffect(() => {
    // A row or a block that is not drawn further is marked itself, and not the list or the text around it.
    const box = isFoldable ? element : (element.closest('.field-type') ?? element)
    const words = document.createElement('div')
    box.prepend(words)
    setParent(words)
    const input = isFoldable ? null : inputOf(element)
    input?.setAttribute('aria-invalid', 'true')
    input?.setAttribute('aria-describedby', id)
    return () => {
      words.remove()
      input?.removeAttribute('aria-invalid')
      input?.removeAttribute('aria-describedby')
    }
  }, [element, id, isFoldable])
  return (
    parent &&
    createPortal(
      <p className="field-refusal" id={id}>
        {message}
      </p>,
      parent,
    )
  )
}

const inputOf = (field: Element): Element | null =>
  field.matches('input, textarea') ? field : field.querySelector('[contenteditable="true"]')
