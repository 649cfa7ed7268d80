import { APIError } from 'payload'

/** Rich text nests, but no text that people read nests like this. */
const DEEPEST = 200

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

/** What is written stays shallow enough to walk through, whether it came as JSON, in a form or over GraphQL. */
export function refuseDeep({ args }: { args?: unknown }): void {
  if (typeof args === 'object' && args !== null && 'data' in args && isDeeper(args.data, DEEPEST))
    throw new APIError(`The document nests deeper than ${DEEPEST} levels.`, 400)
}
