/** Counts up when entries hold something new, so that every installation makes its index anew. */
export const INDEX_VERSION = 1
