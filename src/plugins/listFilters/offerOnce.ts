import { baseIDField, type Field, toWords } from 'payload'

/** The labels that a list offers already, and what stands before those of the fields at hand. */
type Offered = { labels: Set<string>; prefix: string; isUnnamed: boolean }

const NEVER = {
  disableGroupBy: true,
  disableListColumn: true,
  disableListFilter: true,
} as const

/** Of the fields of a collection, none is offered that its forms hide, that is the id of a row, or that is called as another. */
export const offerOnce = (fields: Field[]): Field[] =>
  each(fields, { labels: new Set(), prefix: '', isUnnamed: false })

const each = (fields: Field[], offered: Offered): Field[] => fields.map((field) => offer(field, offered))

function offer(field: Field, offered: Offered): Field {
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: each(tab.fields, offered) })) }
  if (field.type === 'row') return { ...field, fields: each(field.fields, offered) }
  if (field.type === 'collapsible' || field.type === 'group')
    return { ...field, fields: each(field.fields, within(field, offered)) }
  if (field.type === 'array')
    return {
      ...field,
      fields: [
        ...each(field.fields, {
          ...within(field, offered),
          // Of which rows a field is one is said by their label only.
          isUnnamed: offered.isUnnamed || field.label === false,
        }),
        { ...baseIDField, admin: { hidden: true, ...NEVER } },
      ],
    }
  if (field.type === 'ui' || !('name' in field)) return field
  const label = `${offered.prefix}${labelOf(field)}`
  const isHidden = field.hidden || (field.admin && 'hidden' in field.admin && field.admin.hidden)
  if (isHidden || offered.isUnnamed || offered.labels.has(label))
    return { ...field, admin: { ...field.admin, ...NEVER } } as Field
  offered.labels.add(label)
  return field
}

type Named = { name?: string; label?: unknown }

const labelOf = ({ label, name = '' }: Named): string =>
  typeof label === 'string' ? label : label === false ? '' : toWords(name)

function within(field: Named, offered: Offered): Offered {
  const label = labelOf(field)
  return label ? { ...offered, prefix: `${offered.prefix}${label} > ` } : offered
}
