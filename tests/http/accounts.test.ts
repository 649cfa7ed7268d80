import { request } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Client, signIn, site, visitor } from '../support/client'

let admin: Client
beforeAll(async () => {
  admin = await signIn()
})

const newLogin = () => ({
  email: `${crypto.randomUUID()}@tests.example`,
  password: `a ${crypto.randomUUID()} password`,
})

/** A new author, and the login that lets them in. */
const newAuthor = async () => {
  const login = newLogin()
  const { body } = await admin.post('/api/users', { ...login, name: 'An author', roles: ['author'] })
  return { id: body.doc?.id ?? '', login }
}

const isSignedIn = async (client: Client) => Boolean((await client.get('/api/users/me')).body.user)

describe('a session', () => {
  test('is a cookie that scripts cannot read and other sites cannot send', async () => {
    const { login } = await newAuthor()
    const answer = await fetch(`${site()}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(login),
    })
    expect(answer.headers.get('set-cookie')).toMatch(/payload-token=.+HttpOnly.*SameSite=Lax/i)
    expect(await answer.json()).not.toHaveProperty('token')
  })

  test('ends when its user signs out, and their other one goes on', async () => {
    const { login } = await newAuthor()
    const [desk, phone] = [await signIn(login), await signIn(login)]
    expect((await desk.post('/api/users/logout', {})).status).toBe(200)
    expect([await isSignedIn(desk), await isSignedIn(phone)]).toEqual([false, true])
  })

  test('ends elsewhere when the password is changed, by its user or by an admin', async () => {
    const { id, login } = await newAuthor()
    const [desk, phone] = [await signIn(login), await signIn(login)]
    const { password } = newLogin()
    expect((await desk.patch(`/api/users/${id}`, { password })).status).toBe(200)
    expect([await isSignedIn(desk), await isSignedIn(phone)]).toEqual([true, false])
    await admin.patch(`/api/users/${id}`, { password: newLogin().password })
    expect(await isSignedIn(desk)).toBe(false)
  })

  test('does what its user may do now, not what they might when it began', async () => {
    const login = newLogin()
    const { body } = await admin.post('/api/users', { ...login, name: 'Was an editor', roles: ['editor'] })
    const person = await signIn(login)
    await admin.patch(`/api/users/${body.doc?.id}`, { roles: ['author'] })
    const { status } = await person.post('/api/symptoms', { name: 'Made by a former editor' })
    expect(status).toBe(403)
  })
})

/** An address of this machine. */
const someAddress = () => `127.${[0, 0, 0].map(() => 1 + Math.floor(Math.random() * 250)).join('.')}`

const signInFrom = (localAddress: string, email: string) => (password: string) =>
  new Promise<number>((resolve, reject) => {
    const options = { localAddress, method: 'POST', headers: { 'content-type': 'application/json' } }
    const asked = request(`${site()}/api/users/login`, options, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.on('error', reject)
    asked.end(JSON.stringify({ email, password }))
  })

async function repeated<Value>(times: number, act: () => Promise<Value>): Promise<Value[]> {
  const all: Value[] = []
  for (let count = 0; count < times; count += 1) all.push(await act())
  return all
}

describe('a stranger', () => {
  test('finds no open door to the first user', async () => {
    const { status } = await visitor.post('/api/users/first-register', newLogin())
    expect(status).toBe(403)
  })

  test('does not learn who has an account from a forgotten password or a failed sign-in', async () => {
    const { login } = await newAuthor()
    const ask = (path: string, data: unknown) => visitor.post(`/api/users/${path}`, data)
    const unknown = newLogin()
    expect(await ask('forgot-password', { email: login.email })).toEqual(
      await ask('forgot-password', { email: unknown.email }),
    )
    expect(await ask('login', { email: login.email, password: unknown.password })).toEqual(
      await ask('login', unknown),
    )
  })

  test('is kept waiting after ten wrong passwords, with the right one too, and so is who has no account', async () => {
    const { login } = await newAuthor()
    for (const email of [login.email, newLogin().email]) {
      const from = signInFrom(someAddress(), email)
      expect(await repeated(10, () => from('not the password'))).toEqual(Array(10).fill(401))
      expect(await from(login.password)).toBe(429)
    }
  })

  test('does not get further by asking all at once', async () => {
    const { login } = await newAuthor()
    const from = signInFrom(someAddress(), login.email)
    const answers = await Promise.all(Array.from({ length: 60 }, () => from('not the password')))
    expect(answers.filter((status) => status === 401)).toHaveLength(10)
    expect(answers.filter((status) => status === 429)).toHaveLength(50)
  })

  test('keeps nobody out who has signed in from their address before, and is kept out elsewhere', async () => {
    const { login } = await newAuthor()
    const own = signInFrom(someAddress(), login.email)
    expect(await own(login.password)).toBe(200)
    for (let count = 0; count < 5; count += 1)
      await repeated(9, () => signInFrom(someAddress(), login.email)('not the password'))
    expect(await signInFrom(someAddress(), login.email)(login.password)).toBe(429)
    expect(await own(login.password)).toBe(200)
  })

  test('behind the address of others keeps out nobody who has signed in from there', async () => {
    const { login } = await newAuthor()
    const address = someAddress()
    expect(await signInFrom(address, login.email)(login.password)).toBe(200)
    await repeated(31, () => signInFrom(address, newLogin().email)('not the password'))
    expect(await signInFrom(address, newLogin().email)('not the password')).toBe(429)
    expect(await signInFrom(address, login.email)(login.password)).toBe(200)
  })

  test('is not signed in by a page of another site', async () => {
    const { login } = await newAuthor()
    const sent = async (origin: string) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify(login))
      const answer = await fetch(`${site()}/api/users/login`, {
        method: 'POST',
        body: form,
        headers: { origin },
      })
      return [answer.status, answer.headers.has('set-cookie')]
    }
    expect(await sent('https://another.example')).toEqual([403, false])
    expect(await sent('null')).toEqual([403, false])
    expect(await sent(site())).toEqual([200, true])
  })

  test('with a token that nobody signed is a stranger', async () => {
    const { id } = await newAuthor()
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = part({ id, collection: 'users', email: 'x', exp: 4_000_000_000 })
    for (const header of [{ alg: 'none' }, { alg: 'HS256', typ: 'JWT' }]) {
      const { body } = await visitor.send('GET', '/api/users/me', undefined, {
        authorization: `JWT ${part(header)}.${claims}.${header.alg === 'none' ? '' : 'c2lnbmVk'}`,
      })
      expect(body.user).toBeNull()
    }
  })
})

test.each(['short', 'aaaaaaaaaaaaaaa', 'password12345', 'iloveyou1234', 'P@ssw0rd1234'])(
  'a new user does not get the password %s',
  async (password) => {
    const { body, status } = await admin.post('/api/users', {
      ...newLogin(),
      name: 'Weak',
      roles: ['author'],
      password,
    })
    expect([status, JSON.stringify(body).includes('password')]).toEqual([400, true])
  },
)
