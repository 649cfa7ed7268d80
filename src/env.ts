import path from 'node:path'
import proxyAddress from 'proxy-addr'

type Source = Readonly<Record<string, string | undefined>>

export type Settings = {
  port: number
  /** The public address of the site: scheme and host, nothing behind it. */
  siteURL: string
  databaseURL?: string
  secret?: string
  dataDir: string
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  admin?: { email: string; password: string }
  mail?: MailSettings
}

/** The mail server, and the address that mail comes from. */
export type MailSettings = {
  from: string
  server: { host: string; port: number; secure: boolean; auth?: { user: string; pass: string } }
}

/** Every problem of the environment at once, each with its variable and its remedy. */
export class EnvError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The settings are not usable:', ...problems.map((problem) => `  ${problem}`)].join('\n'))
    this.name = 'EnvError'
  }
}

const DEFAULT_PORT = 3000
const MIN_SECRET = 32
const MIN_PASSWORD = 12

/** Reads and checks all settings. Throws an {@link EnvError}; values of secrets are never part of it. */
export function readEnv(source: Source = process.env): Settings {
  const problems: string[] = []
  const read = <Value>(name: string, parse: (value: string) => Value | undefined, problem: string) => {
    const value = source[name]?.trim()
    if (!value) return undefined
    const parsed = parse(value)
    if (parsed === undefined) problems.push(`${name} ${problem}`)
    return parsed
  }

  const port =
    read('PORT', parsePort, 'is not a port. Use a number from 1 to 65535, or leave it out for 3000.') ??
    DEFAULT_PORT
  const siteURL = read(
    'SITE_URL',
    parseOrigin,
    'is not the address of a site. Use scheme and host, for example https://health.example.org, or leave it out.',
  )
  const databaseURL = read(
    'DATABASE_URL',
    (value) => (/^postgres(ql)?:\/\/[^\s]+$/.test(value) && URL.canParse(value) ? value : undefined),
    'is not the address of a PostgreSQL database. Use postgres://user:password@host:5432/name, or leave it out for the embedded one.',
  )
  const secret = read(
    'PAYLOAD_SECRET',
    (value) => (value.length >= MIN_SECRET ? value : undefined),
    `is too short. Use at least ${MIN_SECRET} random characters, for example from “openssl rand -hex 32”.`,
  )
  const address = (value: string) => (/^[^\s@<>]+@[^\s@<>]+$/.test(value) ? value : undefined)
  const email = read('ADMIN_EMAIL', address, 'is not an e-mail address.')
  const mailServer = read(
    'SMTP_URL',
    parseMailServer,
    'is not the address of a mail server. Use smtp://user:password@host:587 or smtps://user:password@host:465.',
  )
  const mailFrom = read('MAIL_FROM', address, 'is not an e-mail address.')
  const password = read(
    'ADMIN_PASSWORD',
    (value) => (value.length >= MIN_PASSWORD ? value : undefined),
    `is too short. Use at least ${MIN_PASSWORD} characters.`,
  )
  const trustedProxies = read(
    'TRUSTED_PROXIES',
    parseProxies,
    'is not a list of addresses. Use addresses, networks such as 10.0.0.0/8, loopback, linklocal or uniquelocal, separated by commas.',
  )
  if (Boolean(source.ADMIN_EMAIL) !== Boolean(source.ADMIN_PASSWORD))
    problems.push('ADMIN_EMAIL and ADMIN_PASSWORD belong together. Set both, or neither.')

  if (Boolean(source.SMTP_URL) !== Boolean(source.MAIL_FROM))
    problems.push('SMTP_URL and MAIL_FROM belong together. Set both, or neither.')

  if (problems.length > 0) throw new EnvError(problems)
  return {
    port,
    siteURL: siteURL ?? `http://localhost:${port}`,
    databaseURL,
    secret,
    dataDir: path.resolve(source.SALUS_DATA_DIR?.trim() || '.salus'),
    trustedProxies: trustedProxies ?? [],
    ...(email && password && { admin: { email, password } }),
    ...(mailServer && mailFrom && { mail: { from: mailFrom, server: mailServer } }),
  }
}

function parsePort(value: string): number | undefined {
  const port = Number(value)
  return /^\d+$/.test(value) && port >= 1 && port <= 65_535 ? port : undefined
}

function parseMailServer(value: string): MailSettings['server'] | undefined {
  if (!URL.canParse(value)) return undefined
  const { hostname, password, port, protocol, username } = new URL(value)
  if (!/^smtps?:$/.test(protocol) || !hostname) return undefined
  const secure = protocol === 'smtps:'
  return {
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
}

function parseProxies(value: string): string[] | undefined {
  const proxies = value.split(',').map((proxy) => proxy.trim())
  try {
    proxyAddress.compile(proxies)
    return proxies
  } catch {
    return undefined
  }
}

function parseOrigin(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  const { origin, pathname, protocol, search, username } = new URL(value)
  const isOrigin = /^https?:$/.test(protocol) && pathname === '/' && search === '' && username === ''
  return isOrigin ? origin : undefined
}

/** Neither a build nor generating types talks to a database or signs anything. */
const isOffline = ({ NEXT_PHASE, SALUS_OFFLINE }: Source) =>
  NEXT_PHASE === 'phase-production-build' || SALUS_OFFLINE === '1'

/** What the running server needs. Throws an {@link EnvError} where something is missing. */
export function serverEnv(source: Source = process.env) {
  const { databaseURL, dataDir, mail, secret, siteURL } = readEnv(source)
  const mediaDir = path.join(dataDir, 'media')
  if (isOffline(source))
    return {
      databaseURL: databaseURL ?? 'postgres://offline.invalid/none',
      mail,
      mediaDir,
      secret: secret ?? 'not a secret: nothing is signed during a build',
      siteURL,
    }
  const missing = [
    ...(databaseURL ? [] : ['DATABASE_URL is missing. “npm start” sets it; other commands need it given.']),
    ...(secret ? [] : ['PAYLOAD_SECRET is missing. “npm start” sets it; other commands need it given.']),
  ]
  if (!databaseURL || !secret) throw new EnvError(missing)
  return { databaseURL, mail, mediaDir, secret, siteURL }
}
