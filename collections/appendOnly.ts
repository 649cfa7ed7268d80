import { APIError, type CollectionConfig } from 'payload'

/**
 * Hooks of a collection that is only ever added to. They hold for code of the system, too; the database
 * refuses the same to whoever comes past them.
 */
export const appendOnly = (message: string): NonNullable<CollectionConfig['hooks']> => {
  const refuse = () => {
    throw new APIError(message, 403, undefined, true)
  }
  return {
    beforeDelete: [refuse],
    beforeOperation: [({ args, operation }) => (operation === 'update' ? refuse() : args)],
  }
}
