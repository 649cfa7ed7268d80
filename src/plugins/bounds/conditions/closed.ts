import type { FlattenedField, PayloadRequest } from 'payload'

type Question = { where?: unknown; sort?: unknown; fields: readonly FlattenedField[] }

/** From here on Payload looks at a path without waiting for what it finds, and lets an error go unhandled. */
const FAR = 2

/**
 * The first path of a question that whoever asks may not follow to its end, where one leads far, that is
 * through several collections. Payload finds out itself about paths that do not, and says so in time; but not
 * where documents are put in the order of what others hide, such as the password of whoever wrote them.
 */
export async function closedPath(question: Question, req: PayloadRequest): Promise<string | undefined> {
  const orders = orderIn(question.sort)
  const ways = []
  for (const path of [...pathsIn(question.where), ...orders])
    ways.push({ path, ...(await follow(path, question.fields, req)) })
  const closed = ways.filter(({ isOpen }) => !isOpen).map(({ path }) => path)
  return ways.some(({ hops }) => hops >= FAR)
    ? closed[0]
    : closed.find((path) => path.includes('.') && orders.includes(path))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function pathsIn(where: unknown): string[] {
  if (!isRecord(where)) return []
  return Object.entries(where).flatMap(([name, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap(pathsIn)
    const path = name.replace(/__/g, '.')
    const related = isRecord(condition) ? pathsIn(condition.contains) : []
    return [path, ...related.map((inner) => `${path}.${inner}`)]
  })
}

const orderIn = (sort: unknown): string[] =>
  [sort ?? []]
    .flat()
    .flatMap((order) => String(order).split(','))
    .map((path) => path.trim().replace(/^-/, '').replace(/__/g, '.'))
    .filter(Boolean)

type Way = { hops: number; isOpen: boolean }

async function follow(path: string, fields: readonly FlattenedField[], req: PayloadRequest): Promise<Way> {
  let within = fields
  let hops = 0
  const names = path.split('.')
  for (const [place, name] of names.entries()) {
    const isLast = place === names.length - 1
    if (isLast && (name === 'id' || name === '_id')) return { hops, isOpen: true }
    const field = within.find((candidate) => candidate.name === name)
    if (!field || !(await isReadable(field, req))) return { hops, isOpen: false }
    if (isLast) break
    if ('flattenedFields' in field && field.flattenedFields) within = field.flattenedFields
    else {
      const next = collectionBehind(field, req)
      if (!next || !(await next.access.read({ req }))) return { hops, isOpen: false }
      within = next.flattenedFields
      hops += names[place + 1] === 'id' && place === names.length - 2 ? 0 : 1
    }
  }
  return { hops, isOpen: true }
}

const isReadable = async (field: FlattenedField, req: PayloadRequest): Promise<boolean> => {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  return !read || Boolean(await read({ req }))
}

function collectionBehind(field: FlattenedField, { payload }: PayloadRequest) {
  const slug =
    field.type === 'relationship' || field.type === 'upload'
      ? field.relationTo
      : field.type === 'join'
        ? field.collection
        : undefined
  return payload.config.collections.find((collection) => collection.slug === slug)
}
