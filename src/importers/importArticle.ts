import { createHash } from 'node:crypto'
import { APIError, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/src/db/inTransaction'
import { attribute } from './attribution'
import { expertsNamed } from './expertsNamed'
import { ImportError } from './ImportError'
import { overlongParts } from './overlong'
import type { ImportReport } from './report'
import { quotesOf } from './text/articleText'
import { decodeText } from './text/decode'
import { parseArticle } from './text/parseArticle'
import { type ArticleDraft, toDraft } from './toDraft'

type ArticleFile = { payload: Payload; file: string; bytes: Uint8Array }

/**
 * Makes a draft of a plain-text article, all or nothing. A file that was imported before, whatever became
 * of its article since, changes nothing. Throws ImportError for what the writer of the file can mend.
 */
export async function importArticle({ payload, file, bytes }: ArticleFile): Promise<ImportReport> {
  const article = parseArticle(decodeText(bytes, file), file)
  const importHash = createHash('sha256').update(bytes).digest('hex')
  const importIt = async (req: PayloadRequest): Promise<ImportReport> => {
    const earlier = await findEarlier(req, importHash)
    if (earlier) return { outcome: 'unchanged', file, ...earlier }
    const quotes = quotesOf(article)
    const experts = await expertsNamed(
      req,
      quotes.map(({ name }) => name),
    )
    const draft = toDraft(article, { experts, importHash })
    await refuseTakenPath({ req, draft, file, line: article.titleLine })
    const { id } = await req.payload.create({
      collection: 'articles',
      draft: true,
      data: draft,
      select: { title: true },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return {
      outcome: 'created',
      file,
      id,
      article,
      quotes: quotes.map((quote) => ({ quote, attribution: attribute(quote.name, experts) })),
      overlong: overlongParts(article),
    }
  }
  return inTransaction(payload, importIt).catch((error: unknown) => {
    throw refusal(error, file, article.titleLine)
  })
}

async function findEarlier(req: PayloadRequest, importHash: string) {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { importHash: { equals: importHash } },
    select: { title: true, deletedAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  return found && { id: found.id, title: found.title, isInTrash: Boolean(found.deletedAt) }
}

type Placed = { req: PayloadRequest; draft: ArticleDraft; file: string; line: number }

async function refuseTakenPath({ req, draft: { slug }, file, line }: Placed): Promise<void> {
  if (slug === '') {
    throw new ImportError({
      file,
      line,
      what: 'no path can be made of the title, because it has no letter from a to z and no digit',
      remedy: 'add some to the title, and take them out again in the admin panel',
    })
  }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { slug: { equals: slug } },
    select: { title: true, deletedAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  const [holder] = docs
  if (!holder) return
  throw new ImportError({
    file,
    line,
    what: `the path “${slug}” is taken by the article “${holder.title}”${holder.deletedAt ? ' in the trash' : ''} (id ${holder.id})`,
    remedy: holder.deletedAt
      ? 'delete that article for good, or change the title in the file'
      : 'change the title in the file, or edit that article instead of importing',
  })
}

/** What the system refuses for a stated reason is told like any other error of the file. */
const refusal = (error: unknown, file: string, line: number): unknown =>
  error instanceof APIError && error.isPublic
    ? new ImportError({ file, line, what: reasonOf(error), remedy: 'change the file accordingly' })
    : error

function reasonOf({ data, message }: APIError): string {
  const errors: unknown = data && 'errors' in data ? data.errors : undefined
  const messages = Array.isArray(errors)
    ? errors.flatMap((problem: unknown) =>
        typeof problem === 'object' && problem && 'message' in problem ? [String(problem.message)] : [],
      )
    : []
  const reason = messages.length > 0 ? messages.join(' ') : message
  return `the article was refused: ${reason.replace(/\.$/, '')}`
}
