'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { OnChangePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalOnChangePlugin'
import { useFieldPath, useForm } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { inOrder } from '@/src/governance/inOrder'

const FlushPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const path = useFieldPath()
  const { dispatchFields, getField, setModified } = useForm()
  const isChanged = useRef(false)

  const flush = useEffectEvent(() => {
    if (!isChanged.current) return
    isChanged.current = false
    const value = JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
    if (inOrder(value) === inOrder(getField(path)?.value)) return
    // There is no later moment in which React could do it.
    flushSync(() => {
      dispatchFields({ type: 'UPDATE', path, value })
      setModified(true)
    })
  })

  useEffect(() => {
    // Before whoever keeps what stands in the form.
    addEventListener('pagehide', flush, { capture: true })
    addEventListener('visibilitychange', flush, { capture: true })
    return () => {
      removeEventListener('pagehide', flush, { capture: true })
      removeEventListener('visibilitychange', flush, { capture: true })
    }
  }, [])

  return (
    <OnChangePlugin
      ignoreSelectionChange
      onChange={() => {
        isChanged.current = true
      }}
    />
  )
}

export const FlushFeatureClient = createClientFeature({
  plugins: [{ Component: FlushPlugin, position: 'normal' }],
})
