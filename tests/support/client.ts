import sharp from 'sharp'
import { ADMIN } from './system'

export const site = (): string => {
  const url = process.env.TEST_SITE_URL
  if (!url) throw new Error('These tests need the running system. Run them with “npm test”.')
  return url
}

export type Answer = { status: number; body: Record<string, unknown> & { doc?: Document; docs?: Document[] } }
export type Document = Record<string, unknown> & { id: string }

/** Somebody who talks to the API: a visitor, or a signed-in user. */
export class Client {
  constructor(private readonly token?: string) {}

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${site()}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.token && { cookie: `payload-token=${this.token}`, origin: site() }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await answer.text()
    const isJSON = answer.headers.get('content-type')?.includes('json')
    return { status: answer.status, body: isJSON && text ? JSON.parse(text) : {} }
  }

  get cookie(): string {
    return this.token ? `payload-token=${this.token}` : ''
  }

  get = (path: string) => this.send('GET', path)
  post = (path: string, body: unknown) => this.send('POST', path, body)
  patch = (path: string, body: unknown) => this.send('PATCH', path, body)
  delete = (path: string) => this.send('DELETE', path)

  /** Uploads a picture, one of one colour if it is not said which, with the fields that go with it. */
  async upload(fields: Record<string, unknown>, picture?: { data: Buffer; name: string }): Promise<Answer> {
    const form = new FormData()
    const { data, name } = picture ?? {
      data: await pictureFile(),
      name: `picture-${crypto.randomUUID()}.png`,
    }
    form.set('file', new File([new Uint8Array(data)], name, { type: 'image/png' }))
    form.set('_payload', JSON.stringify(fields))
    const answer = await fetch(`${site()}/api/media`, {
      method: 'POST',
      headers: { cookie: this.cookie, origin: site() },
      body: form,
    })
    return { status: answer.status, body: (await answer.json()) as Answer['body'] }
  }

  /** The page at a path, through the preview too, as this user. */
  async page(path: string): Promise<{ status: number; html: string; headers: Headers }> {
    const answer = await fetch(`${site()}${path}`, {
      redirect: 'manual',
      headers: this.token ? { cookie: `payload-token=${this.token}`, 'sec-fetch-site': 'same-origin' } : {},
    })
    return { status: answer.status, html: await answer.text(), headers: answer.headers }
  }
}

export const pictureFile = (): Promise<Buffer> =>
  sharp({ create: { background: '#087', channels: 3, height: 450, width: 800 } })
    .png()
    .toBuffer()

export const visitor = new Client()

export async function signIn({ email, password } = ADMIN): Promise<Client> {
  const answer = await fetch(`${site()}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`Signing in as ${email} gave ${answer.status}: ${await answer.text()}`)
  return new Client(token)
}

export type Role = 'admin' | 'editor' | 'reviewer' | 'author'

/** A new user of one role, signed in. */
export async function userOf(role: Role): Promise<Client & { id: string }> {
  const admin = await signIn()
  const login = {
    email: `${role}-${crypto.randomUUID()}@tests.example`,
    password: `a ${crypto.randomUUID()} password`,
  }
  const { body } = await admin.post('/api/users', { ...login, name: role, roles: [role] })
  return Object.assign(await signIn(login), { id: body.doc?.id ?? '' })
}
