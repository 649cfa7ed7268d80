'use client'
import { $isLinkNode, createClientFeature, LinkNode } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  HISTORY_MERGE_TAG,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'
import { isWithoutAddress } from '../sanitised'

/** The form of a link, while it is open. Its fields may take the selection from the text. */
const FORM = '.lexical-link-edit-drawer'

const EmptyLinksPlugin = () => {
  const [editor] = useLexicalComposerContext()

  useEffect(() => {
    const links = new Set<NodeKey>()

    /** Those without an address that the cursor is not in. */
    const $left = () => {
      const selection = $getSelection()
      if (!selection || links.size === 0 || document.querySelector(FORM)) return []
      const selected = selection.getNodes().flatMap((node) => [node, ...node.getParents()])
      return [...links].flatMap((key) => {
        const link = $getNodeByKey(key)
        const isLeft = $isLinkNode(link) && !selected.some((node) => node.is(link))
        return isLeft && isWithoutAddress(link.exportJSON()) ? link : []
      })
    }
    const undo = () =>
      editor.update(
        () => {
          for (const link of $left()) {
            for (const child of link.getChildren()) link.insertBefore(child)
            link.remove()
          }
        },
        { tag: HISTORY_MERGE_TAG },
      )
    return mergeRegister(
      editor.registerMutationListener(LinkNode, (changes) => {
        for (const [key, change] of changes) {
          if (change === 'destroyed') links.delete(key)
          else links.add(key)
        }
      }),
      editor.registerUpdateListener(({ editorState }) => {
        if (editorState.read(() => $left().length > 0)) undo()
      }),
    )
  }, [editor])
  return null
}

export const EmptyLinksFeatureClient = createClientFeature({
  plugins: [{ Component: EmptyLinksPlugin, position: 'normal' }],
})
