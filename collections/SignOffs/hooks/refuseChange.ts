import { APIError, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook } from 'payload'

const refusal = () =>
  new APIError(
    'What was decided about an article stays as it was recorded. Add a new decision instead.',
    403,
    undefined,
    true,
  )

/** Holds for code of the system, too. The database refuses the same to whoever comes past it. */
export const refuseChange: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update') throw refusal()
  return args
}

export const refuseDeletion: CollectionBeforeDeleteHook = () => {
  throw refusal()
}
