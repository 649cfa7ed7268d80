import { describe, expect, test } from 'vitest'
import { EnvError, readEnv, serverEnv } from '@/src/env'

describe('the settings', () => {
  test('need nothing given', () => {
    expect(readEnv({})).toMatchObject({ port: 3000, siteURL: 'http://localhost:3000' })
  })

  test('name every variable that is wrong, all at once', () => {
    const wrong = {
      PORT: '99999',
      SITE_URL: 'example.org',
      DATABASE_URL: 'mysql://x',
      PAYLOAD_SECRET: 'short',
      ADMIN_EMAIL: 'nobody',
      TRUSTED_PROXIES: 'everybody',
      SMTP_URL: 'https://mail.example.org',
    }
    const read = () => readEnv(wrong)
    expect(read).toThrow(EnvError)
    for (const name of [...Object.keys(wrong), 'ADMIN_PASSWORD', 'MAIL_FROM']) expect(read).toThrow(name)
  })

  test('name a mail server, its login and the address that mail comes from', () => {
    const mail = (SMTP_URL: string) => readEnv({ SMTP_URL, MAIL_FROM: 'salus@example.org' }).mail
    expect(mail('smtp://me%40here:p%2Fw@mail.example.org')).toEqual({
      from: 'salus@example.org',
      server: { host: 'mail.example.org', port: 587, secure: false, auth: { user: 'me@here', pass: 'p/w' } },
    })
    expect(mail('smtps://mail.example.org:2465')?.server).toEqual({
      host: 'mail.example.org',
      port: 2465,
      secure: true,
    })
  })

  test('never show a secret', () => {
    expect(() =>
      readEnv({ PAYLOAD_SECRET: 'hunter2', ADMIN_PASSWORD: 'hunter2', ADMIN_EMAIL: 'a@b.c' }),
    ).not.toThrow('hunter2')
  })

  test('of the server are complete, or it does not start', () => {
    expect(() => serverEnv({})).toThrow(/DATABASE_URL.*PAYLOAD_SECRET/s)
    expect(serverEnv({ NEXT_PHASE: 'phase-production-build' }).siteURL).toBe('http://localhost:3000')
  })
})
