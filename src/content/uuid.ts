const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const UUIDS = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Whether a value can be the id of a document. Of any other, PostgreSQL says that it is wrong. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)

/**
 * Every id in some data, wherever it stands. Of what a page was made from, these are the documents it depends
 * on, the bare ids of those that it may not show yet among them, so that their publication reaches it, too.
 */
export const idsIn = (data: unknown): Set<string> => new Set(JSON.stringify(data)?.match(UUIDS))
