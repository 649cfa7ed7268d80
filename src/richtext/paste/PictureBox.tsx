'use client'
import { $createUploadNode, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, $getRoot, $isElementNode, type NodeKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { Button, Drawer, toast, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { PictureRow } from './PictureRow'
import type { PlacedPicture } from './takeIn'
import { type Description, uploadPicture } from './uploadPicture'
import './pictureBox.css'

type Props = {
  pictures: readonly PlacedPicture[]
  /** Takes pictures off the list, be they put in or left out. */
  onDone: (places: readonly NodeKey[]) => void
}

type Answers = Partial<Record<NodeKey, Partial<Description>>>

/** Asks for what each pasted picture shows, and puts them into the library and where they stood in the text. */
export const PictureBox = ({ onDone, pictures }: Props) => {
  const [editor] = useLexicalComposerContext()
  const { uuid } = useEditorConfigContext()
  const { closeModal, isModalOpen, openModal } = useModal()
  const [answers, setAnswers] = useState<Answers>({})
  const [problems, setProblems] = useState<Partial<Record<NodeKey, string>>>({})
  const [isBusy, setBusy] = useState(false)
  const slug = `pasted-pictures-${uuid}`
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)
  const waiting = useRef(pictures)
  waiting.current = pictures

  const answerOf = ({ alt, place }: PlacedPicture): Description => ({
    alt,
    isDecoration: false,
    ...answers[place],
  })

  const leaveOut = (left: readonly PlacedPicture[]) => {
    editor.update(() => {
      for (const { place } of left) $removeEmpty(place)
    })
    onDone(left.map(({ place }) => place))
    toast.info(left.length === 1 ? '1 picture was left out.' : `${left.length} pictures were left out.`)
  }

  const putIn = async () => {
    setBusy(true)
    setProblems({})
    for (const picture of pictures) {
      const { place } = picture
      const answer = answerOf(picture)
      const result =
        answer.isDecoration || answer.alt.trim()
          ? await uploadPicture(picture, answer)
          : { problem: 'Describe the picture, or mark it as decoration.' }
      if ('problem' in result) {
        setProblems((others) => ({ ...others, [place]: result.problem }))
        continue
      }
      // Who closed the box meanwhile has left it out.
      if (!waiting.current.some((other) => other.place === place)) continue
      editor.update(() => $place(place, result.id))
      onDone([place])
    }
    setBusy(false)
  }

  // The box opens with the first picture, and closes with the last; who closes it leaves the rest out.
  useEffect(() => {
    const isWaiting = pictures.length > 0
    if (isWaiting && !isOpen && !wasOpen.current) openModal(slug)
    if (isWaiting && !isOpen && wasOpen.current) leaveOut(pictures)
    if (!isWaiting && isOpen) closeModal(slug)
    if (!isWaiting && !isOpen && wasOpen.current) editor.focus()
    wasOpen.current = isOpen
  })

  const [first] = pictures
  return (
    <Drawer
      slug={slug}
      title={pictures.length === 1 ? 'A pasted picture' : `${pictures.length} pasted pictures`}
    >
      {first && (
        <form
          className="pasted-pictures"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            event.stopPropagation()
            void putIn()
          }}
        >
          <p>
            The words stand in the text already. {pictures.length === 1 ? 'This picture' : 'These pictures'}{' '}
            will too, when you have said what {pictures.length === 1 ? 'it shows' : 'they show'}.
          </p>
          <ul>
            {pictures.map((picture, place) => (
              <PictureRow
                {...answerOf(picture)}
                isBusy={isBusy}
                key={picture.place}
                number={place + 1}
                onChange={(change) =>
                  setAnswers((others) => ({
                    ...others,
                    [picture.place]: { ...others[picture.place], ...change },
                  }))
                }
                onLeaveOut={pictures.length > 1 ? () => leaveOut([picture]) : undefined}
                picture={picture}
                problem={problems[picture.place]}
              />
            ))}
          </ul>
          <div className="pasted-pictures__buttons">
            <Button disabled={isBusy} margin={false} type="submit">
              {isBusy ? 'Putting in …' : pictures.length === 1 ? 'Put the picture in' : 'Put the pictures in'}
            </Button>
            <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => closeModal(slug)}>
              {pictures.length === 1 ? 'Cancel' : 'Leave all out'}
            </Button>
          </div>
        </form>
      )}
    </Drawer>
  )
}

/** Puts a picture of the library in its place, or at the end of the text where that is gone. */
function $place(place: NodeKey, value: string): void {
  const picture = $createUploadNode({ data: { fields: {}, relationTo: 'media', value } })
  const paragraph = $getNodeByKey(place)
  if (paragraph) paragraph.replace(picture)
  else $getRoot().append(picture)
}

function $removeEmpty(place: NodeKey): void {
  const paragraph = $getNodeByKey(place)
  const isOnly = paragraph?.getParent()?.getChildrenSize() === 1
  if ($isElementNode(paragraph) && paragraph.isEmpty() && !isOnly) paragraph.remove()
}
