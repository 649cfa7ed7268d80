/** Counts up when profiles hold something new, so that every installation makes its tables anew. */
export const RELATED_VERSION = 1
