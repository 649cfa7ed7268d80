import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Client, type Role, signIn, site } from './client'
import { ADMIN } from './system'

/** A browser of somebody signed in to the admin panel. */
export async function openPanel(
  browser: Browser,
  { email, password } = ADMIN,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await page.goto(`${site()}/admin`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin$/)
  return page
}

/** Waits until the panel says that it has done what was asked. */
export const isDone = (page: Page) => page.waitForSelector('[data-sonner-toast][data-type=success]')

export type Login = { email: string; password: string; client: Client & { id: string } }

/** Somebody new of one role, who signs in by hand or talks to the API. */
export async function newLogin(role: Role): Promise<Login> {
  const [email, password] = [
    `${role}-${crypto.randomUUID()}@tests.example`,
    `a ${crypto.randomUUID()} password`,
  ]
  const { body } = await (await signIn()).post('/api/users', {
    email,
    name: `A ${role}`,
    password,
    roles: [role],
  })
  return {
    email,
    password,
    client: Object.assign(await signIn({ email, password }), { id: body.doc?.id ?? '' }),
  }
}
