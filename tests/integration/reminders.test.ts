import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { contentHash } from '@/src/governance/contentHash'
import type { Article, Condition } from '@/src/payload-types'
import { newArticle } from '../support/article'
import { startPayload } from '../support/payload'
import { publishedArticle } from '../support/signedOff'
import { newTopic } from '../support/topic'

type Mail = { to: string[]; text: string }

let payload: Payload
let stop: () => Promise<void>
let remind: (payload: Payload) => Promise<void>
let isRefusing = false
const sent: Mail[] = []

/** A real mail server that keeps what it gets. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    let text = ''
    stream.on('data', (chunk) => {
      text += chunk
    })
    stream.on('end', () => {
      if (isRefusing) return done(new Error('Not today.'))
      sent.push({
        to: session.envelope.rcptTo.map(({ address }) => address),
        text: text.replace(/=\r\n/g, ''),
      })
      done()
    })
  },
})

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  Object.assign(process.env, { MAIL_FROM: 'salus@tests.example', SMTP_URL: `smtp://127.0.0.1:${port}` })
  ;({ payload, stop } = await startPayload())
  ;({ remind } = await import('@/src/reminders/remind'))
})
afterAll(async () => {
  await stop()
  await new Promise<void>((resolve) => server.close(resolve))
})
beforeEach(() => {
  sent.length = 0
  isRefusing = false
})

let count = 0
const person = async (...roles: ('reviewer' | 'editor' | 'author')[]) => {
  count += 1
  const email = `person-${count}@tests.example`
  const user = await payload.create({
    collection: 'users',
    data: { name: `Person ${count}`, email, password: 'a password of tests', roles },
  })
  const expert = await payload.create({
    collection: 'experts',
    data: {
      name: `Person ${count}`,
      slug: `person-${count}`,
      credentials: [{ award: 'MB ChB' }],
      user: user.id,
      _status: 'published',
    },
  })
  return { email, expert: expert.id, id: user.id }
}

const ask = async (article: Article, decision: 'requested' | 'changesRequested', reviewer: string) =>
  payload.create({
    collection: 'sign-offs',
    data: {
      article: article.id,
      comment: 'Please.',
      contentHash: contentHash('articles', article),
      decision,
      reviewer,
    },
  })
const draft = (more: Partial<Article> = {}) =>
  payload.create({ collection: 'articles', data: newArticle(more), draft: true }) as Promise<Article>
const tomorrow = () => payload.db.drizzle.execute(sql`update reminder_days set day = day - 1`)
const lettersTo = (email: string) => sent.filter(({ to }) => to.includes(email))

test('a reviewer who is asked is told once, with a link, and nobody else', async () => {
  const [asked, other] = [await person('reviewer'), await person('reviewer')]
  const article = await draft()
  await ask(article, 'requested', asked.expert)
  await remind(payload)
  await tomorrow()
  await remind(payload)
  expect(lettersTo(other.email)).toEqual([])
  const [letter, ...more] = lettersTo(asked.email)
  expect(more).toEqual([])
  expect(letter?.text).toContain(`Subject: Waiting for your sign-off: ${article.title}`)
  expect(letter?.text).toContain(`/admin/collections/articles/${article.id}`)
})

test('a reviewer who is asked about a condition is led to its form', async () => {
  const asked = await person('reviewer')
  const data = newTopic('conditions') as Partial<Condition>
  const condition = await payload.create({ collection: 'conditions', data, draft: true })
  await payload.create({
    collection: 'sign-offs',
    data: {
      condition: condition.id,
      contentHash: contentHash('conditions', condition),
      decision: 'requested',
      reviewer: asked.expert,
    },
  })
  await remind(payload)
  const [letter] = lettersTo(asked.email)
  expect(letter?.text).toContain(`Subject: Waiting for your sign-off: ${condition.name}`)
  expect(letter?.text).toContain(`/admin/collections/conditions/${condition.id}`)
})

test('what comes on the same day comes in one e-mail the next day', async () => {
  const asked = await person('reviewer')
  await ask(await draft(), 'requested', asked.expert)
  await remind(payload)
  for (const article of [await draft(), await draft()]) await ask(article, 'requested', asked.expert)
  await remind(payload)
  expect(lettersTo(asked.email)).toHaveLength(1)
  await tomorrow()
  await remind(payload)
  expect(lettersTo(asked.email)).toHaveLength(2)
  expect(lettersTo(asked.email)[1]?.text).toContain('Subject: 2 pages wait for you')
})

test('an author is told of changes that a reviewer asks for, again when they are asked again', async () => {
  const [author, reviewer] = [await person('author'), await person('reviewer')]
  const article = await draft({ authors: [author.expert] })
  for (const _ of [1, 2]) {
    await ask(article, 'changesRequested', reviewer.expert)
    await remind(payload)
    await tomorrow()
  }
  expect(lettersTo(author.email).map(({ text }) => /Subject: (.*?):/.exec(text)?.[1])).toEqual([
    'A reviewer asked for changes',
    'A reviewer asked for changes',
  ])
})

test('editors are told of a review that is due where no author has a login', async () => {
  const editor = await person('editor')
  const article = await publishedArticle(payload, newArticle({ reviewMonths: 1 }))
  await remind(payload)
  expect(lettersTo(editor.email)[0]?.text).toContain(`Subject: Due for review soon: ${article.title}`)
})

test('what a mail server refuses is sent when it takes it', async () => {
  const asked = await person('reviewer')
  await ask(await draft(), 'requested', asked.expert)
  isRefusing = true
  await remind(payload)
  expect(lettersTo(asked.email)).toEqual([])
  isRefusing = false
  await remind(payload)
  expect(lettersTo(asked.email)).toHaveLength(1)
})

test('four processes at once write to each person once', async () => {
  const people = [await person('reviewer'), await person('reviewer'), await person('reviewer')]
  for (const { expert } of people) await ask(await draft(), 'requested', expert)
  await Promise.all([remind(payload), remind(payload), remind(payload), remind(payload)])
  for (const { email } of people) expect(lettersTo(email)).toHaveLength(1)
})
