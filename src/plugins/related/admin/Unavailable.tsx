'use client'
import { Act } from './Act'

type Props = { children: string; of: string; onRetry: () => void }

/** Says that something could not be had, and has it asked for again. */
export const Unavailable = ({ children, of, onRetry }: Props) => (
  <div role="alert">
    <p className="related-none">{children}</p>
    <Act of={of} onClick={onRetry}>
      Try again
    </Act>
  </div>
)
