import { LONGEST_SENTENCE, type Measures } from '../measures'
import type { PlainTerm } from '../plainTerms'
import { beginning, GRADES, grade, level, smog } from './wording'

const MOST_SENTENCES = 10
const MOST_WORDS = 15

/** What an editor may do to make a text easier, the words to exchange first. */
export const Advice = ({ measures, terms }: { measures: Measures; terms: PlainTerm[] }) => {
  const { fleschKincaid, hardWords, longSentences } = measures
  const hasGrade = fleschKincaid !== undefined || measures.smog !== undefined
  return (
    <>
      <p>{level(measures)}</p>
      <dl>
        {fleschKincaid !== undefined && (
          <div>
            <dt>Flesch-Kincaid grade</dt>
            <dd>{grade(fleschKincaid)}</dd>
          </div>
        )}
        <div>
          <dt>SMOG grade</dt>
          <dd>{smog(measures)}</dd>
        </div>
      </dl>
      {hasGrade && <small>{GRADES}</small>}
      {terms.length > 0 && (
        <>
          <h3>Plain terms</h3>
          <ul>
            {terms.map(({ medical, plain }) => (
              <li key={medical}>
                For “{medical}” say “{plain}”
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Long sentences</h3>
      {longSentences.length === 0 ? (
        <p>None has more than {LONGEST_SENTENCE} words.</p>
      ) : (
        <ol>
          {longSentences.slice(0, MOST_SENTENCES).map((sentence, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand in a text twice.
            <li key={place}>
              {beginning(sentence)} <strong>{sentence.words} words</strong>
            </li>
          ))}
        </ol>
      )}
      <More all={longSentences.length} shown={MOST_SENTENCES} />
      {hardWords.length > 0 && (
        <>
          <h3>Hard words</h3>
          <ul className="reading-level-words">
            {hardWords.slice(0, MOST_WORDS).map(({ times, word }) => (
              <li key={word}>
                {word} {times > 1 && <span>{times} times</span>}
              </li>
            ))}
          </ul>
          <More all={hardWords.length} shown={MOST_WORDS} />
        </>
      )}
    </>
  )
}

const More = ({ all, shown }: { all: number; shown: number }) =>
  all > shown ? <p>and {all - shown} more</p> : null
