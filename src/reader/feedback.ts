import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { readEnv } from '@/src/env'
import { processWide } from '@/src/processWide'
import { countFeedback } from '@/src/queries/feedback'
import { documentAt } from '@/src/queries/page'
import { CLIENT_ADDRESS } from '@/src/server/clientAddress'
import { orFault } from './answer'

const DAY = 24 * 60 * 60
/** An address stands for a household or a hospital. */
const ANSWERS_A_DAY = 60
const MOST_LETTERS = 500

const limiter = () =>
  processWide('feedback', () => ({
    /** Each address and page counts once a day; known only to this process, and forgotten after that. */
    page: new RateLimiterMemory({ points: 1, duration: DAY }),
    address: new RateLimiterMemory({ points: ANSWERS_A_DAY, duration: DAY }),
  }))

/**
 * Takes an answer to “Was this page helpful?” from a plain form. Whoever answers again, or too often, is
 * thanked all the same, and not counted.
 */
export const takeFeedback = (request: Request): Promise<Response> => orFault(request, () => taken(request))

/** Whoever opens the address of the form itself, from a history for example, is led to the start page. */
export const leadHome = (): Response =>
  new Response(null, { status: 303, headers: { Location: '/', 'Cache-Control': 'no-store' } })

async function taken(request: Request): Promise<Response> {
  if (isForeign(request)) return plain(403, 'Answers are taken from the pages of this site only.')
  const type = request.headers.get('content-type')?.split(';')[0]
  if (type !== 'application/x-www-form-urlencoded') return plain(415, 'Send the form of the page.')
  const text = await request.text()
  const form = new URLSearchParams(text.length > MOST_LETTERS ? '' : text)
  const path = form.get('page') ?? ''
  const answer = form.get('helpful')
  if (answer !== 'yes' && answer !== 'no') return plain(400, 'Answer “yes” or “no”.')
  const page = await documentAt(path)
  if (!page) return plain(404, 'There is no such page.')
  if (await counts(request.headers.get(CLIENT_ADDRESS) ?? 'unknown', page.id))
    await countFeedback(page.id, path, answer === 'yes' ? 'helpful' : 'unhelpful')
  return new Response(null, {
    status: 303,
    headers: { Location: `/thanks?${new URLSearchParams({ page: path })}`, 'Cache-Control': 'no-store' },
  })
}

/** A form of another site. Browsers say where a form comes from; what says nothing is no browser. */
const isForeign = ({ headers }: Request) => {
  const site = headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && origin !== new URL(readEnv().siteURL).origin
}

async function counts(address: string, page: string): Promise<boolean> {
  try {
    // In this order, so that one address cannot fill the memory with pages.
    await limiter().address.consume(address)
    await limiter().page.consume(`${address} ${page}`)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

const plain = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
