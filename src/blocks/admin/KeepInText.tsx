'use client'
import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { HISTORIC_TAG, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect } from 'react'
import { inOrder } from '@/src/governance/inOrder'

/**
 * Puts what is typed into the form of a block into the text at once. Payload does so only when the server has seen
 * it, so that on a slow or lost connection neither a save nor the copy in the browser would have it.
 */
export const KeepInText = () => {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  // After each rendering: an older state that comes back from the server takes nothing away that was typed since.
  useEffect(() => {
    const { id, ...values } = valuesOf(fields)
    editor.update(
      () => {
        const node = $dfs()
          .map((each) => each.node)
          .find((each) => $isBlockNode(each) && each.getFields().id === id)
        if (!$isBlockNode(node)) return
        const known = node.getFields()
        const typed = { ...values, blockName: known.blockName, blockType: known.blockType, id: known.id }
        if (inOrder(typed) !== inOrder(known)) node.setFields(typed, true)
      },
      // No step of its own in the history of the text, which would undo it behind the form, and no cursor taken away.
      { tag: [HISTORIC_TAG, SKIP_DOM_SELECTION_TAG] },
    )
  })
  return null
}

/** A list without rows is left out, as Payload leaves it out. */
const valuesOf = (fields: FormState): Record<string, unknown> =>
  reduceFieldsToValues(
    Object.fromEntries(
      Object.entries(fields).map(([path, field]) => [
        path,
        Array.isArray(field.rows) ? { ...field, disableFormData: true } : field,
      ]),
    ),
    true,
  )
