import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Where no file comes along, Payload would fetch one from whatever address the request names. */
export const refuseWithoutFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isCopy = 'duplicateFromID' in args && Boolean(args.duplicateFromID)
  if (operation === 'create' && !isCopy && !req.file)
    throw new APIError('Choose a file. Pictures are not fetched from other addresses.', 400, undefined, true)
  return args
}
