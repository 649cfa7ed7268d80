'use client'
import { useAllFormFields, useDebounce } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'
import { measures } from '../measures'
import { plainTerms } from '../plainTerms'
import { textsOf } from '../textsOf'
import { Advice } from './Advice'
import { useTopicNames } from './useTopicNames'
import { noMeasure } from './wording'
import './readingLevel.css'

/** Milliseconds without a change after which the text is measured. */
const PAUSE = 400

/** Says beside the form how hard what stands in it is to read, while it is written. */
export const ReadingLevel = () => {
  const [fields] = useAllFormFields()
  const written = useDebounce(fields, PAUSE)
  const content: Record<string, unknown> = useMemo(() => reduceFieldsToValues(written, true), [written])
  const names = useTopicNames(content)
  const isEnglish = content.language === 'en'
  const texts = useMemo(() => (isEnglish ? textsOf(content) : []), [content, isEnglish])
  const measured = useMemo(() => measures(texts), [texts])
  const terms = useMemo(() => plainTerms(texts, names), [texts, names])
  return (
    <section className="field-type reading-level" aria-labelledby="reading-level">
      <h2 id="reading-level">Reading level</h2>
      {!isEnglish && typeof content.language === 'string' && <p>{noMeasure(content.language)}</p>}
      {isEnglish && !measured && <p>Nothing is written yet.</p>}
      {measured && <Advice measures={measured} terms={terms} />}
    </section>
  )
}
