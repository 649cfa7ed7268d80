import { ADMIN } from '../support/system'

const ROUNDS = 100
const ROUNDS_OF_ALL = 10

type Login = { email: string; password: string }
type Send = Awaited<ReturnType<typeof session>>

/** Somebody who signs off whatever is asked. */
async function reviewer(site: string, send: Send): Promise<(article: string) => Promise<void>> {
  const login = { email: 'reviewer@bench.example', password: 'a password of benchmarks' }
  const { doc: user } = await send('POST', '/api/users', { ...login, name: 'Reviewer', roles: ['reviewer'] })
  const credentials = [{ award: 'MB ChB' }]
  await send('POST', '/api/experts', { name: 'Reviewer', user: user?.id, credentials, _status: 'published' })
  const ask = await session(site, login)
  return async (article) => {
    const { contentHash } = await ask('GET', `/api/articles/${article}/review`)
    await ask('POST', '/api/sign-offs', { article, contentHash, decision: 'approved' })
  }
}

async function session(site: string, { email, password }: Login = ADMIN) {
  const login = await fetch(`${site}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? ''
  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(site + path, {
      method,
      headers: { cookie, origin: site, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${path} gave ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as {
      contentHash?: string
      doc?: { id: string }
      docs: { id: string; slug: string }[]
    }
  }
  return send
}

/** How long a page takes that is made anew, for every page of the library, in milliseconds. */
export async function uncached(site: string): Promise<number[]> {
  const send = await session(site)
  const paths = ['/', '/articles', '/conditions', '/symptoms', '/treatments', '/experts']
  for (const collection of ['articles', 'conditions', 'symptoms', 'treatments', 'experts']) {
    const { docs } = await send('GET', `/api/${collection}?limit=100&depth=0&select[slug]=true`)
    paths.push(...docs.map(({ slug }) => `/${collection}/${slug}`))
  }
  const times: number[] = []
  for (let round = 0; round < ROUNDS_OF_ALL; round += 1) {
    // Every page says what the site settings say, so a change of them drops all.
    await send('POST', '/api/globals/site', { footer: `Measured in round ${round}.` })
    for (const path of paths) {
      const began = performance.now()
      const answer = await fetch(site + path)
      const text = await answer.text()
      times.push(performance.now() - began)
      if (!text.includes(`Measured in round ${round}.`)) throw new Error(`${path} was not made anew.`)
    }
  }
  return times
}

/** From the return of the publishing call to the end of the first answer that shows it, in milliseconds. */
export async function publishing(site: string): Promise<number[]> {
  const send = await session(site)
  const { docs } = await send('GET', '/api/articles?where[slug][equals]=nerve-pain-in-the-hamstring&depth=0')
  const [article] = docs
  if (!article) throw new Error('The article to publish is not there.')
  const times: number[] = []
  const signOff = await reviewer(site, send)
  for (let round = 0; round < ROUNDS; round += 1) {
    const summary = `Published for the ${round}. time.`
    const change = { what: 'The summary.', why: 'To measure how soon readers see it.' }
    await send('PATCH', `/api/articles/${article.id}?draft=true`, { summary, change })
    await signOff(article.id)
    await send('PATCH', `/api/articles/${article.id}`, { _status: 'published' })
    const began = performance.now()
    const text = await (await fetch(`${site}/articles/${article.slug}`)).text()
    times.push(performance.now() - began)
    if (!text.includes(summary)) throw new Error('The next request did not show what was published.')
  }
  return times
}
