const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a value can be the id of a document. Of any other, PostgreSQL says that it is wrong. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)
