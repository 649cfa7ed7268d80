/** What has to be mended before a page can be published: where, what that place is called, and what is wrong. */
export type Problem = { path: string; label: string; message: string }
