'use client'
import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  useField,
} from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'

/**
 * A day, which is the same one wherever it is read. It is stored as noon of that day in UTC; Payload shows it in the
 * time of the reader, to whom in Auckland that is the next day.
 */
export const DayField: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { disabled, setValue, showError, value } = useField<string | null>({ path })
  const isFixed = readOnly || disabled
  return (
    <div className={`${fieldBaseClass} date-time-field`}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className={`${fieldBaseClass}__wrap`} id={`field-${path.replaceAll('.', '__')}`}>
        <FieldError path={path} showError={showError} />
        <DatePicker
          {...(field.admin?.date ?? {})}
          onChange={(picked) => {
            if (!isFixed) setValue(picked?.toISOString() ?? null)
          }}
          readOnly={isFixed}
          value={value ? localNoon(value) : undefined}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** Noon of the same day where the browser is. */
const localNoon = (stored: string): Date => {
  const day = new Date(stored)
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12)
}
