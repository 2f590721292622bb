import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AddressRules, type Address } from '../../../src/api/webhook/addresses'
import { post } from '../../../src/api/webhook/post'
import { startReceiver, type Receiver } from '../../support/receiver'

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const now = new Date('2026-11-20T01:00:00.000Z')
const ipv4 = (address: string): Address => ({ address, family: 4 })
const ipv6 = (address: string): Address => ({ address, family: 6 })
/** A resolver that knows a few names. */
const resolverOf = (names: Record<string, Address[]>) => async (name: string) => {
  const found = names[name]
  if (found) return found
  throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
}
const PUBLIC = ipv4('8.8.8.8')
const codeOf = (rules: AddressRules, url: string) =>
  rules.addressesOf(url).then(
    (found) => found.map(({ address }) => address).join(),
    (error: { code: string }) => error.code,
  )

describe('without a setting', () => {
  const rules = new AddressRules(
    [],
    resolverOf({
      'nhan.example.vn': [PUBLIC, ipv6('2001:4860:4860::8888')],
      'trong.example.vn': [ipv4('10.1.2.3')],
      'hai.example.vn': [PUBLIC, ipv4('192.168.1.1')],
      'la.example.vn': [ipv6('fe80::1%eth0')],
      'khong.example.vn': [],
    }),
  )

  test('public addresses are sent to, by https', async () => {
    expect(await codeOf(rules, 'https://nhan.example.vn/a?b=c')).toBe('8.8.8.8,2001:4860:4860::8888')
    expect(await codeOf(rules, 'https://8.8.8.8:8443/')).toBe('8.8.8.8')
    expect(await codeOf(rules, 'https://[2606:4700::1111]/')).toBe('2606:4700::1111')
  })

  test.each([
    '127.0.0.1 127.8.9.1 10.0.0.1 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254 100.64.0.1 100.127.255.255',
    '0.0.0.0 0.1.2.3 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 255.255.255.255',
    '[::1] [::] [fd00::1] [fc00::1] [fe80::1] [fec0::1] [ff02::1] [2001:db8::1] [2001::1] [2002:7f00:1::] [64:ff9b::7f00:1] [100::1] [4000::1]',
    '[::ffff:127.0.0.1] [::ffff:10.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [::ffff:8.8.8.8]',
    // as the rules for addresses of the web read them
    '0x7f.1 2130706433 017700000001 127.1 １２７.0.0.1 0 trong.example.vn hai.example.vn la.example.vn khong.example.vn',
  ])('others are refused: %s', async (hosts) => {
    for (const host of hosts.split(' '))
      expect([host, await codeOf(rules, `https://${host}/`)]).toEqual([host, 'ADDRESS_REFUSED'])
  })

  test('172.32, 100.128 and 192.169 are public', async () => {
    for (const host of [
      '172.32.0.1',
      '172.15.255.255',
      '100.128.0.1',
      '192.169.0.1',
      '11.0.0.1',
      '[2400::1]',
    ])
      expect([host, await codeOf(rules, `https://${host}/`)]).toEqual([host, host.replace(/[[\]]/g, '')])
  })

  test('http and other ports are refused', async () => {
    for (const url of [
      'http://nhan.example.vn/',
      'https://nhan.example.vn:25/',
      'https://nhan.example.vn:80/',
    ])
      expect([url, await codeOf(rules, url)]).toEqual([url, 'ADDRESS_REFUSED'])
  })

  test('what is no address of a webhook', async () => {
    for (const url of [
      '',
      'nhan.example.vn',
      'ftp://nhan.example.vn/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'https://ai:mat@nhan.example.vn/',
      'https://ai@nhan.example.vn/',
      'https://nhan.example.vn/#x',
      'https://',
      'https://[::1',
      `https://nhan.example.vn/${'x'.repeat(2_000)}`,
    ])
      expect([url, await codeOf(rules, url)]).toEqual([url, 'BAD_USER_INPUT'])
  })

  test('a name that nobody knows', async () => {
    expect(await codeOf(rules, 'https://la-gi.example.vn/')).toBe('ENOTFOUND')
  })
})

describe('hosts and networks that a setting allows', () => {
  const rules = new AddressRules(
    ['10.20.0.0/16', '127.0.0.1', 'fd12::/16', 'Van-Thu.tinh.local.'],
    resolverOf({
      'van-thu.tinh.local': [ipv4('192.168.7.7')],
      'van-thu.tinh.local.': [ipv4('192.168.7.7')],
      'trong.example.vn': [ipv4('10.20.3.4')],
      'hai.example.vn': [PUBLIC, ipv4('10.20.3.4')],
      'ngoai.example.vn': [ipv4('10.21.0.1')],
    }),
  )
  test.each([
    ['http://10.20.1.1/', '10.20.1.1'],
    ['http://10.21.1.1/', 'ADDRESS_REFUSED'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://127.0.0.2:8080/', 'ADDRESS_REFUSED'],
    ['https://[fd12::1]:25/', 'fd12::1'],
    ['http://VAN-THU.tinh.local:81/', '192.168.7.7'],
    ['http://van-thu.tinh.local./', '192.168.7.7'],
    ['http://trong.example.vn/', '10.20.3.4'],
    // http only where every address is allowed
    ['http://hai.example.vn/', 'ADDRESS_REFUSED'],
    ['https://hai.example.vn/', '8.8.8.8,10.20.3.4'],
    ['https://ngoai.example.vn/', 'ADDRESS_REFUSED'],
  ])('%s: %s', async (url, expected) => {
    expect(await codeOf(rules, url)).toBe(expected)
  })
})

describe('what is sent', () => {
  let receiver: Receiver
  beforeAll(async () => {
    receiver = await startReceiver()
  })
  afterAll(() => receiver.stop())
  const signing = (url: string) => ({ url, secret: SECRET, formerSecret: null, formerUntil: null })
  const message = { id: 'msg_1', body: '{"type":"webhook.test"}' }
  const sent = (rules: AddressRules, url: string) =>
    post(rules, signing(url), message, { now, millis: 3_000 })
  const portOf = () => new URL(receiver.url).port

  test('goes to the address that was checked, whatever the name stands for later', async () => {
    const answers = [[ipv4('127.0.0.1')], [PUBLIC]]
    let asked = 0
    const rules = new AddressRules(['127.0.0.1'], async () => answers[asked++] ?? [PUBLIC])
    const result = await sent(rules, `http://nhan.example.vn:${portOf()}/`)
    expect([result.status, asked, receiver.received.length]).toEqual([204, 1, 1])
    expect(receiver.received[0]!.headers['host']).toBe(`nhan.example.vn:${portOf()}`)
  })

  test('a name that is public at first and leads here later is refused then: nothing is sent', async () => {
    const before = receiver.received.length
    const answers = [[PUBLIC], [ipv4('127.0.0.1')], [ipv6('::ffff:127.0.0.1')], [PUBLIC, ipv6('::1')]]
    const rules = new AddressRules([], async () => answers.shift()!)
    const url = `https://nhan.example.vn:${portOf()}/`
    expect(await rules.addressesOf(url)).toEqual([PUBLIC])
    for (let time = 0; time < 3; time += 1)
      expect(await sent(rules, url)).toMatchObject({ status: null, problem: 'ADDRESS_REFUSED' })
    expect(receiver.received.length).toBe(before)
  })

  test('names of this machine are refused as the machine itself resolves them', async () => {
    const before = receiver.received.length
    for (const host of ['localhost', 'LOCALHOST', '127.0.0.1', '[::1]'])
      expect(await sent(new AddressRules([]), `https://${host}:${portOf()}/`)).toMatchObject({
        problem: 'ADDRESS_REFUSED',
      })
    expect(receiver.received.length).toBe(before)
  })

  test('a redirect is not followed', async () => {
    const before = receiver.received.length
    for (const status of [301, 302, 307, 308]) {
      receiver.answers = [(response) => response.writeHead(status, { location: receiver.url }).end()]
      expect(await sent(new AddressRules(['127.0.0.1']), receiver.url)).toMatchObject({
        status,
        problem: 'REDIRECT',
      })
    }
    expect(receiver.received.length).toBe(before + 4)
  })

  test('answers that do not end, say too much, break off or do not come', async () => {
    const rules = new AddressRules(['127.0.0.1'])
    const result = (millis = 3_000) => post(rules, signing(receiver.url), message, { now, millis })
    receiver.answers = [
      (response) => response.writeHead(200).write('x'),
      (response) => response.writeHead(200).end('x'.repeat(1_000_000)),
      (response) => response.socket!.destroy(),
      () => {},
    ]
    expect(await result()).toMatchObject({ status: 200, problem: null })
    expect(await result()).toMatchObject({ status: 200, problem: null })
    expect(await result()).toMatchObject({ status: null, problem: 'CONNECTION' })
    expect(await result(150)).toMatchObject({ status: null, problem: 'TIMEOUT' })
  })

  test('a name that takes too long to find, one that nobody knows, a port where nobody listens, no TLS', async () => {
    const never = new AddressRules([], () => new Promise(() => {}))
    expect(await post(never, signing('https://x.vn/'), message, { now, millis: 50 })).toMatchObject({
      problem: 'TIMEOUT',
    })
    expect(await sent(new AddressRules([], resolverOf({})), 'https://x.vn/')).toMatchObject({
      problem: 'NAME_UNKNOWN',
    })
    const rules = new AddressRules(['127.0.0.1'])
    expect(await sent(rules, 'http://127.0.0.1:9/')).toMatchObject({ problem: 'CONNECTION' })
    expect(await sent(rules, receiver.url.replace('http', 'https'))).toMatchObject({ problem: 'TLS' })
  })
})
