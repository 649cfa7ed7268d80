import { sha256, stylesheet } from './style'

const policy = (script: string, ancestors: string) =>
  [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${sha256(stylesheet)}`,
    "img-src 'self' data:",
    // No script is there to use it; Lighthouse reads robots.txt by the rules of the page.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

/** No script runs on a reader's page, whatever gets into it. */
export const readerPolicy = policy("'none'", "'none'")

/** A preview stands in the panel's frame and runs one script of ours. */
export const previewPolicy = (script: string) => policy(sha256(script), "'self'")
