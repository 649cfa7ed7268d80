import { type Block, type FieldHook, ValidationError } from 'payload'
import { richTextProblem } from './policy'
import { sanitised } from './sanitised'

/**
 * Drafts are saved without validation, so what must never be stored is refused here instead. What is merely not
 * needed is emptied: whoever writes did not put it there, and could not take it away.
 */
export const refuseUnsafe = (blocks: readonly Block[]): FieldHook => {
  const slugs = blocks.map(({ slug }) => slug)
  return ({ collection, path, req, value }) => {
    const problem = richTextProblem(value, { blocks: slugs })
    if (problem)
      throw new ValidationError(
        { collection: collection?.slug, errors: [{ path: path.join('.'), message: problem }], req },
        req.t,
      )
    return sanitised(value, blocks)
  }
}

export const refuseUnsafeProse = refuseUnsafe([])
