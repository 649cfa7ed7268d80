import type { Review } from '../endpoints/review'
import { Differences } from './Differences'
import { sinceRead } from './wording'

type Props = {
  /** Where the page can be seen as readers would get it. */
  address: string
  review: Review
}

/** What whoever decides has to read: what is new, or all of a page that nobody has signed off yet. */
export const Reading = ({ address, review }: Props) => {
  const { approved, differences, lastRead, whole } = review
  return (
    <>
      {lastRead && (
        <>
          <h3>{sinceRead(lastRead)}</h3>
          {lastRead.differences.length > 0 ? (
            <Differences differences={lastRead.differences} />
          ) : (
            <p>Nothing: you have read exactly this.</p>
          )}
        </>
      )}
      {differences.length > 0 && approved && (
        <>
          <h3>Changed since the last sign-off</h3>
          <Differences differences={differences} />
        </>
      )}
      {whole && (
        <>
          <h3>All of it</h3>
          <p>
            Nothing of it was signed off before, so all of it is new.{' '}
            <a href={address} target="_blank" rel="noreferrer">
              Read it as readers would
            </a>
            , or here.
          </p>
          <Differences differences={whole} isWhole />
        </>
      )}
    </>
  )
}
