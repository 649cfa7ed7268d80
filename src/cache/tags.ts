const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * The documents a page depends on: every id in the data it was made from. That includes the bare ids of
 * documents it may not show yet, so that their publication reaches it, too.
 */
export const idsIn = (data: unknown): Set<string> => new Set(JSON.stringify(data)?.match(UUID))
