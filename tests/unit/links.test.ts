import { describe, expect, test } from 'vitest'
import { addressesOf } from '@/src/links/addressesOf'
import { byHost } from '@/src/links/byHost'
import type { Answer } from '@/src/links/check'
import { hostTurns } from '@/src/links/hostTurns'
import { isPublicAddress } from '@/src/links/publicAddress'
import { refusal } from '@/src/links/refusal'
import { type Standing, standingAfter } from '@/src/links/standing'
import { summary } from '@/src/plugins/linkCheck/admin/wording'
import { block, documentLink, externalLink, paragraph, richText } from '@/src/richtext/build'

const SITE = 'https://health.example'

describe('a public address', () => {
  test.each(['1.1.1.1', '8.8.8.8', '151.101.1.6', '2606:4700:4700::1111', '2a00:1450:4001:82b::200e'])(
    '%s is one',
    (ip) => expect(isPublicAddress(ip)).toBe(true),
  )

  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::ffff:0:10.0.0.1',
    '0:0:0:0:0:ffff:a00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700:4700::1111%eth0',
    'fec0::1',
    'ff02::1',
  ])('%s is none', (ip) => expect(isPublicAddress(ip)).toBe(false))

  test.each(['', 'localhost', '127.1', '0x7f.0.0.1', '0177.0.0.1', '2130706433', '1.1.1.1 ', '01.1.1.1'])(
    '“%s” is no IP address in its plain form',
    (ip) => expect(isPublicAddress(ip)).toBe(false),
  )

  test.each([
    ['http://127.1/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://①②⑦.0.0.1/', '127.0.0.1'],
    ['http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
  ])('%s is looked at in the form in which it is asked for', (address, hostname) => {
    expect(new URL(address).hostname).toBe(hostname)
    expect(isPublicAddress(hostname.replace(/[[\]]/g, ''))).toBe(false)
  })
})

describe('an address of the web', () => {
  test.each([
    'https://a.example/',
    'http://a.example:443/',
    'https://a.example:8443/',
    'http://a.example:1024/',
  ])('%s may be asked', (address) => expect(refusal(new URL(address))).toBeUndefined())

  test.each([
    ['ftp://a.example/', 'ftp:'],
    ['file:///etc/passwd', 'file:'],
    ['https://name@a.example/', 'a name or a password'],
    ['https://:secret@a.example/', 'a name or a password'],
    ['http://a.example:22/', 'the port 22'],
    ['http://a.example:25/', 'the port 25'],
    ['http://a.example:1023/', 'the port 1023'],
  ])('%s may not', (address, words) => expect(refusal(new URL(address))).toContain(words))
})

describe('an article', () => {
  test('leads where its sources, texts, blocks and answers lead, once for each place', () => {
    const card = richText(paragraph(externalLink('https://card.example/', 'card')))
    const uses = addressesOf(
      {
        sources: [
          {
            title: 'One',
            kind: 'study',
            url: 'https://one.example#part',
            doi: '10.1002/(SICI)1<1::AID>3.0;2-#',
          },
          { title: 'Two', kind: 'study', url: 'https://one.example/' },
          { title: 'Three', kind: 'study' },
        ],
        body: richText(
          paragraph(
            externalLink('https://text.example/a', 'a'),
            externalLink('https://text.example/a#b', 'b'),
          ),
          paragraph(
            documentLink('articles', 'some id', 'inside'),
            externalLink('mailto:a@b.example', 'mail'),
          ),
          paragraph(externalLink('/articles/x', 'x'), externalLink(`${SITE}/articles/y`, 'y')),
          block('careCard', { level: 'urgent', heading: 'Call', body: card }),
        ),
        faqs: [
          { question: 'Why?', answer: richText(paragraph(externalLink('http://answer.example', 'answer'))) },
        ],
      },
      SITE,
    )
    expect(uses.map(({ address, place }) => `${place}: ${address}`)).toEqual([
      'Source 1: https://one.example/',
      'Source 1: https://doi.org/10.1002/(SICI)1%3C1%3A%3AAID%3E3.0%3B2-%23',
      'Source 2: https://one.example/',
      'Text: https://text.example/a',
      'Text: https://card.example/',
      'Question 1: http://answer.example/',
    ])
  })

  test('is no worse for addresses that are none, or too long to keep', () => {
    const long = `https://a.example/${'ü'.repeat(1000)}`
    const sources = [long, 'https://', 'no address'].map((url) => ({
      title: '',
      kind: 'other' as const,
      url,
    }))
    expect(addressesOf({ sources }, SITE)).toEqual([])
  })
})

/** A clock that passes only when somebody waits. */
const patience = () => {
  let time = 0
  const log: string[] = []
  const turns = hostTurns({
    gap: 2000,
    now: () => time,
    wait: async (waited) => {
      time += waited
    },
  })
  const visit = (host: string, took = 0) =>
    turns(host, async () => {
      log.push(`${host} ${time}`)
      time += took
    })
  return { log, pass: (passed: number) => (time += passed), turns, visit }
}

describe('a host', () => {
  test('is asked again two seconds after it has answered, in the order of the questions', async () => {
    const { log, visit } = patience()
    await Promise.all([visit('a', 500), visit('a'), visit('a')])
    expect(log).toEqual(['a 0', 'a 2500', 'a 4500'])
  })

  test('is not waited for by others, nor after it has rested', async () => {
    const { log, pass, visit } = patience()
    await visit('a')
    await visit('b')
    pass(2000)
    await visit('a')
    expect(log).toEqual(['a 0', 'b 0', 'a 2000'])
  })

  test('is asked by one at a time, though a question fails', async () => {
    let atOnce = 0
    let most = 0
    const turns = hostTurns({ gap: 1 })
    const ask = async () => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await new Promise((done) => setTimeout(done, 2))
      atOnce -= 1
      throw new Error('no answer')
    }
    const outcomes = await Promise.allSettled([turns('a', ask), turns('a', ask), turns('a', ask)])
    expect([most, outcomes.map(({ status }) => status)]).toEqual([1, Array(3).fill('rejected')])
  })

  test('does not keep the addresses of other hosts waiting', async () => {
    const done: string[] = []
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const items = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'].map((address) => ({
      address,
    }))
    await byHost(items, 2, async ({ address }) => {
      if (address === 'https://a.example/1') await gate
      done.push(address)
      if (address === 'https://b.example/1') open()
    })
    expect(done).toEqual(['https://b.example/1', 'https://a.example/1', 'https://a.example/2'])
  })
})

describe('an address that fails', () => {
  const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours))
  const missing: Answer = { state: 'broken', status: 404, reason: 'The page is not there (404).' }
  const fine: Answer = { state: 'ok', status: 200, reason: null }
  const unknown: Standing = { state: null, failures: 0, failingSince: null }

  test('is asked again the next day, and broken when it fails again', () => {
    const once = standingAfter(missing, { ...unknown, state: 'ok' }, at(0))
    expect(once).toEqual({ state: 'ok', failures: 1, failingSince: at(0), nextCheckAt: at(24) })
    const twice = standingAfter(missing, once, at(24))
    expect(twice).toEqual({ state: 'broken', failures: 2, failingSince: at(0), nextCheckAt: at(48) })
  })

  test('is not broken by two failures within the hour', () => {
    const once = standingAfter(missing, unknown, at(0))
    const soon = standingAfter(missing, once, new Date(at(1).getTime() - 1))
    expect(soon.state).toBeNull()
    expect(standingAfter(missing, soon, at(1)).state).toBe('broken')
  })

  test('is well again at the first good answer, and rests for a week', () => {
    const broken: Standing = { state: 'broken', failures: 5, failingSince: at(0) }
    expect(standingAfter(fine, broken, at(24))).toEqual({
      state: 'ok',
      failures: 0,
      failingSince: null,
      nextCheckAt: at(24 + 7 * 24),
    })
  })
})

test('editors read in sentences how the links stand', () => {
  const link = (state: 'ok' | 'broken' | 'refused' | null) => ({
    address: 'https://a.example/',
    places: ['Text'],
    state,
    reason: null,
    checkedAt: state && '2026-11-03T10:00:00+00:00',
    failingSince: null,
  })
  expect(summary([link('ok')])).toEqual({ rest: ['The one link answered, last checked on 3 November 2026.'] })
  expect(summary([link('ok'), link('ok')])).toEqual({
    rest: ['All 2 links answered, last checked on 3 November 2026.'],
  })
  expect(summary([link('ok'), link('broken'), link('refused'), link('refused'), link(null)])).toEqual({
    failing: 'One link does not answer as it should:',
    closed: '2 could not be checked',
    rest: ['One link answered, last checked on 3 November 2026.', 'One waits for a check.'],
  })
})
