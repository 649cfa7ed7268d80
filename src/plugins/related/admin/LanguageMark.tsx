'use client'
import { useFormFields } from '@payloadcms/ui'

const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' })

/** Says that an article is in another language than the one in the form. */
export const LanguageMark = ({ language }: { language: string }) => {
  const own = useFormFields(([fields]) => fields.language?.value)
  return language !== own && <b className="related-mark">In {NAMES.of(language)}</b>
}
