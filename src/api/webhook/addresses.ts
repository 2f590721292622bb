import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { AppError } from '../../errors.js'

/** To which addresses webhooks are sent: https to public ones; others, and http, only where a setting allows it. */

/** An address of a host, as a connection is made to it. */
export interface Address {
  readonly address: string
  readonly family: number
}

type Resolve = (name: string) => Promise<readonly Address[]>

const MAX_URL = 2_000
/** Below this only the port of https: what listens there is not made for requests of strangers. */
const FIRST_FREE_PORT = 1024

/** IPv4 that is not public (IANA's registry of special-purpose addresses). */
const NOT_PUBLIC_4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
/** Within 2000::/3, outside of which nothing is public: addresses that stand for others, and such as nobody has. */
const NOT_PUBLIC_6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const blockListOf = (
  networks: readonly (readonly [string, number])[],
  family: 'ipv4' | 'ipv6',
): BlockList => {
  const list = new BlockList()
  for (const [network, bits] of networks) list.addSubnet(network, bits, family)
  return list
}

const notPublic4 = blockListOf(NOT_PUBLIC_4, 'ipv4')
const global6 = blockListOf([['2000::', 3]], 'ipv6')
const notPublic6 = blockListOf(NOT_PUBLIC_6, 'ipv6')

const isPublic = ({ address, family }: Address): boolean =>
  family === 4
    ? !notPublic4.check(address, 'ipv4')
    : global6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6')

export class AddressRules {
  readonly #networks = new BlockList()
  readonly #names = new Set<string>()
  readonly #resolve: Resolve

  /** `allowed`: names of hosts, addresses and networks (`10.1.0.0/16`) to which anything may be sent, also by http. */
  constructor(allowed: Iterable<string>, resolve: Resolve = (name) => lookup(name, { all: true })) {
    this.#resolve = resolve
    for (const one of allowed) {
      const [address = '', bits] = one.split('/')
      const family = isIP(address)
      if (family === 0) this.#names.add(nameOf(one))
      else
        this.#networks.addSubnet(
          address,
          Number(bits ?? (family === 4 ? 32 : 128)),
          family === 4 ? 'ipv4' : 'ipv6',
        )
    }
  }

  /**
   * The addresses of the host of a URL, all of which may be sent to; to be asked before every try, and to be connected to, as a
   * name may stand for something else the next time.
   *
   * @throws AppError BAD_USER_INPUT for what is no address of a webhook, ADDRESS_REFUSED for one that is not allowed; what the
   *   resolver throws
   */
  async addressesOf(url: string): Promise<readonly Address[]> {
    const target = parsed(url)
    const host = hostOf(target)
    const family = isIP(host)
    const found = family === 0 ? await this.#resolve(host) : [{ address: host, family }]
    const allowed =
      this.#names.has(nameOf(host)) || (found.length > 0 && found.every((one) => this.#isAllowed(one)))
    if (!allowed) {
      const refused = found.find((one) => !isPublic(one) && !this.#isAllowed(one))
      if (refused || found.length === 0)
        throw refusal('It leads to this machine or into a network that is not public.')
      if (target.protocol !== 'https:')
        throw refusal('It begins with http:, which everybody on the way can read.')
      if (target.port !== '' && Number(target.port) < FIRST_FREE_PORT)
        throw refusal(`The port ${target.port} is not one of https.`)
    }
    return found
  }

  #isAllowed({ address, family }: Address): boolean {
    return this.#networks.check(address, family === 4 ? 'ipv4' : 'ipv6')
  }
}

/** Names are the same in capitals, and with the dot at their end. */
const nameOf = (host: string): string => host.toLowerCase().replace(/\.$/, '')

/** The host of a URL, as it is connected to. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

/** @throws AppError BAD_USER_INPUT */
function parsed(url: string): URL {
  const target = url.length <= MAX_URL && URL.canParse(url) ? new URL(url) : null
  const isOne =
    target !== null &&
    /^https?:$/.test(target.protocol) &&
    target.username === '' &&
    target.password === '' &&
    target.hash === ''
  if (isOne) return target
  throw new AppError('BAD_USER_INPUT', 'url is not the address of a webhook.', {
    remedy: `Write it as in https://nhan.example.vn/su-kien, at most ${MAX_URL} characters, without a user, a password or a "#".`,
    details: { argument: 'url' },
  })
}

const refusal = (why: string): AppError =>
  new AppError('ADDRESS_REFUSED', `Nothing is sent to this address. ${why}`, {
    remedy: 'Who runs the server can allow a host or a network with WEBHOOK_ALLOW (docs/webhooks.md).',
    details: { argument: 'url' },
  })
