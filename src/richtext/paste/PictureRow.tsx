'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { PlacedPicture } from './takeIn'
import type { Description } from './uploadPicture'

type Props = Description & {
  number: number
  picture: PlacedPicture
  problem?: string
  isBusy: boolean
  onChange: (change: Partial<Description>) => void
  /** Left out by itself, where there are others. */
  onLeaveOut?: () => void
}

/** A pasted picture, and what is asked about it. */
export const PictureRow = ({
  alt,
  isBusy,
  isDecoration,
  number,
  onChange,
  onLeaveOut,
  picture,
  problem,
}: Props) => {
  const source = useObjectURL(picture.file)
  const id = useId()
  return (
    <li>
      <div className="pasted-pictures__picture">
        {/* biome-ignore lint/performance/noImgElement: its bytes are nowhere but in this window. */}
        {source && <img alt="" src={source} />}
      </div>
      <div className="pasted-pictures__fields">
        <label htmlFor={id}>
          Text for those who cannot see it{!isDecoration && <span aria-hidden="true"> *</span>}
        </label>
        <textarea
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={Boolean(problem)}
          disabled={isDecoration}
          id={id}
          maxLength={300}
          onChange={({ target }) => onChange({ alt: target.value })}
          placeholder="What the picture shows, in one or two sentences."
          required={!isDecoration}
          rows={3}
          value={isDecoration ? '' : alt}
        />
        <label className="pasted-pictures__decoration">
          <input
            checked={isDecoration}
            onChange={({ target }) => onChange({ isDecoration: target.checked })}
            type="checkbox"
          />
          Decoration only: it says nothing that the text does not
        </label>
        {problem && (
          <p className="pasted-pictures__problem" id={`${id}-problem`} role="alert">
            {problem}
          </p>
        )}
        {onLeaveOut && (
          <Button
            aria-label={`Leave out picture ${number}`}
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={onLeaveOut}
            size="small"
          >
            Leave it out
          </Button>
        )}
      </div>
    </li>
  )
}

function useObjectURL(file: Blob): string | undefined {
  const [url, setURL] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setURL(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}
