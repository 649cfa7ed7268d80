import type { ArrayField } from 'payload'

/** Codes of the concept in the vocabularies that other systems speak. */
export const codes: ArrayField = {
  name: 'codes',
  type: 'array',
  labels: { singular: 'Code', plural: 'Codes' },
  maxRows: 20,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'system',
          type: 'select',
          required: true,
          enumName: 'code_system',
          options: [
            { label: 'ICD-10', value: 'icd10' },
            { label: 'ICD-11', value: 'icd11' },
            { label: 'SNOMED CT', value: 'snomed' },
            { label: 'MeSH', value: 'mesh' },
            { label: 'ICPC-2', value: 'icpc2' },
          ],
        },
        { name: 'value', type: 'text', required: true, maxLength: 40 },
      ],
    },
  ],
}
