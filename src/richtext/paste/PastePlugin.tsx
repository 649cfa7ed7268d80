'use client'
import type { PluginComponent } from '@payloadcms/richtext-lexical'
import {
  $addUpdateTag,
  $createRangeSelection,
  $isSelectionCapturedInDecoratorInput,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DROP_COMMAND,
  type NodeKey,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Note, summary } from '@/src/clipboard/notes'
import type { EditorAbilities } from './feature'
import { PictureBox } from './PictureBox'
import { $takeIn, type PlacedPicture } from './takeIn'

/** Long enough to read what was left out. */
const READING_TIME = 15_000

export const PastePlugin: PluginComponent<EditorAbilities> = ({ clientProps }) => {
  const [editor] = useLexicalComposerContext()
  const [pictures, setPictures] = useState<PlacedPicture[]>([])

  useEffect(() => {
    const $take = (event: Event, data: DataTransfer | null): boolean => {
      // Fields of a block in the text are no part of it.
      const isElsewhere = event.target instanceof Node && $isSelectionCapturedInDecoratorInput(event.target)
      const taken = data && !isElsewhere ? $takeIn(editor, data, clientProps) : undefined
      if (!taken) return false
      event.preventDefault()
      $addUpdateTag(PASTE_TAG)
      if (taken.instead)
        editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData: taken.instead }))
      if (taken.pictures.length > 0) setPictures((waiting) => [...waiting, ...taken.pictures])
      say(taken.notes)
      return true
    }
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => event instanceof ClipboardEvent && $take(event, event.clipboardData),
        COMMAND_PRIORITY_HIGH,
      ),
      // What is dropped from another program, and what some keyboards paste.
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (input) => typeof input !== 'string' && $take(input, input.dataTransfer),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          if (!event.dataTransfer?.files.length) return false
          $selectAt(event)
          return $take(event, event.dataTransfer)
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  }, [editor, clientProps])

  const takeOff = (places: readonly NodeKey[]) =>
    setPictures((waiting) => waiting.filter(({ place }) => !places.includes(place)))
  return <PictureBox onDone={takeOff} pictures={pictures} />
}

function say(notes: readonly Note[]): void {
  const words = summary(notes)
  if (words) toast.info(`Pasted. ${words}`, { duration: READING_TIME })
}

/** Puts the cursor where something is dropped. */
function $selectAt({ clientX, clientY }: DragEvent): void {
  const range = document.caretRangeFromPoint?.(clientX, clientY)
  if (!range) return
  const selection = $createRangeSelection()
  selection.applyDOMRange(range)
  $setSelection(selection)
}
