import {
  APIError,
  beforeChangeTraverseFields,
  type Field,
  type FlattenedField,
  flattenAllFields,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import type { Row } from '@/src/content/form'
import type { PageCollection } from '@/src/content/pages'
import { labelOf } from './labels'
import type { Problem } from './problem'
import { type Part, textsIn } from './texts'

type Scope = {
  collection: PageCollection
  /** As it is stored, and as it would be published. */
  document: Row
  data: Row
  req: PayloadRequest
}

/**
 * All that Payload would refuse if a document were published, without writing anything. It validates no drafts, and
 * of a rich text it names neither the block that is invalid nor more than the first. Here the path of a field in a
 * block holds the id of that block: `body.65f0c2….heading`.
 */
export function fieldProblems(
  req: PayloadRequest,
  collection: PageCollection,
  document: object,
): Promise<Problem[]> {
  // Hooks and validators fill in what they are handed.
  const data: Row = structuredClone({ ...document, _status: 'published' })
  const { flattenedFields } = req.payload.collections[collection].config
  const scope = { collection, data, document: { ...document }, req }
  return problemsOf(scope, { fields: flattenedFields, label: '', path: '', values: data })
}

async function problemsOf(scope: Scope, part: Part): Promise<Problem[]> {
  const found: Problem[] = []
  for (const field of part.fields) found.push(...(await problemsOfField(scope, part, field)))
  const inTexts: Problem[] = []
  const explained = new Set<string>()
  for (const text of textsIn(part))
    for (const { fields, ...node } of text.parts(scope.req)) {
      const problems = await problemsOf(scope, { ...node, fields: flattenAllFields({ fields }) })
      inTexts.push(...problems)
      if (problems.length > 0) explained.add(text.path)
    }
  return [...found.filter(({ path }) => !explained.has(path)), ...inTexts]
}

/** One field at a time, with all in it, for a hook that refuses ends the looking. */
async function problemsOfField(scope: Scope, part: Part, field: FlattenedField): Promise<Problem[]> {
  const { collection, data, document, req } = scope
  const { config } = req.payload.collections[collection]
  const errors: ValidationFieldError[] = []
  try {
    await beforeChangeTraverseFields({
      id: typeof document.id === 'string' ? document.id : undefined,
      blockData: part.path ? part.values : undefined,
      collection: config,
      context: {},
      data,
      doc: document,
      docWithLocales: document,
      errors,
      fieldLabelPath: '',
      // Of the kinds of fields only tabs are told apart by their types, and these have no names here.
      fields: [field as Field],
      global: null,
      mergeLocaleActions: [],
      operation: 'update',
      // Nothing is read or written: it says whether what stands there would be taken.
      overrideAccess: true,
      parentIndexPath: '',
      parentPath: part.path,
      parentSchemaPath: '',
      req,
      siblingData: part.values,
      siblingDoc: part.path ? part.values : document,
      siblingDocWithLocales: {},
    })
  } catch (error) {
    errors.push(...refusedBy(error))
  }
  return errors.map(({ message, path }) => ({ label: labelOf(part, path), message, path }))
}

function refusedBy(error: unknown): ValidationFieldError[] {
  if (error instanceof ValidationError) return error.data.errors
  if (!(error instanceof APIError) || !Array.isArray(error.data)) throw error
  return error.data.map(({ path }: { path: string }) => ({ message: error.message, path }))
}
