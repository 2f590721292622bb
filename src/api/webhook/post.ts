import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { Webhook as Signer } from 'standardwebhooks'
import { AppError } from '../../errors.js'
import type { Signing } from '../../graph/webhooks.js'
import type { DeliveryProblem, TryResult } from '../../model/webhook.js'
import { withOutgoingSpan } from '../traces/outgoing.js'
import type { Address, AddressRules } from './addresses.js'

/** Of an answer so much is read and so long, so that the receiver can end it; what it says is not kept. */
const MOST_BYTES = 64 * 1024
const MOST_MILLIS = 1_000

/** A message of the Standard Webhooks specification. */
export interface Message {
  /** The same for all tries. */
  readonly id: string
  readonly body: string
}

/**
 * Sends a message once, signed with the secrets that hold at `now`, to an address that is checked just now. Redirects are not
 * followed. Never throws. `end` ends it before its time.
 */
export async function post(
  rules: AddressRules,
  to: Signing,
  message: Message,
  { now, millis, end }: { readonly now: Date; readonly millis: number; readonly end?: AbortSignal },
): Promise<TryResult> {
  const began = performance.now()
  const time = AbortSignal.timeout(millis)
  const signal = end ? AbortSignal.any([time, end]) : time
  const took = () => Math.round(performance.now() - began)
  try {
    const addresses = await endedBy(signal, rules.addressesOf(to.url))
    const { statusCode = 0, headers } = await withOutgoingSpan('POST webhook', (traced) =>
      send(
        to.url,
        addresses,
        { ...signedHeaders(to, message, now), ...traced },
        { body: message.body, signal },
      ),
    )
    const retryAfter = secondsOf(headers['retry-after'], now)
    return { status: statusCode, problem: problemOf(statusCode), retryAfter, millis: took() }
  } catch (error) {
    const problem = signal.aborted ? 'TIMEOUT' : problemOfError(error)
    return { status: null, problem, retryAfter: null, millis: took() }
  }
}

const problemOf = (status: number): DeliveryProblem | null =>
  status >= 200 && status < 300 ? null : status >= 300 && status < 400 ? 'REDIRECT' : 'STATUS'

function problemOfError(error: unknown): DeliveryProblem {
  if (error instanceof AppError) return 'ADDRESS_REFUSED'
  const { code = '' } = error as NodeJS.ErrnoException
  if (/^(?:ENOTFOUND|ENODATA|EAI_)/.test(code)) return 'NAME_UNKNOWN'
  return /CERT|TLS|SSL|EPROTO|VERIFY/.test(code) ? 'TLS' : 'CONNECTION'
}

function signedHeaders(
  { secret, formerSecret, formerUntil }: Signing,
  { id, body }: Message,
  now: Date,
): Record<string, string> {
  const former = formerUntil !== null && now.toISOString() < formerUntil ? [formerSecret] : []
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'chi-thi-graph',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': [secret, ...former]
      .flatMap((key) => (key === null ? [] : new Signer(key).sign(id, now, body)))
      .join(' '),
  }
}

interface Sent {
  readonly body: string
  readonly signal: AbortSignal
}

/** The head of the answer, once all of it has come that is waited for. */
const send = (
  url: string,
  addresses: readonly Address[],
  headers: Record<string, string>,
  { body, signal }: Sent,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? httpsRequest : httpRequest
    // a connection of its own, to what was checked: no other name is asked for
    const options = { method: 'POST', agent: false, headers, signal, lookup: lookupIn(addresses) }
    const sent = request(new URL(url), options, (answer) => {
      let bytes = 0
      const timer = setTimeout(() => answer.destroy(), MOST_MILLIS)
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > MOST_BYTES) answer.destroy()
      })
      answer.on('error', () => {})
      answer.once('close', () => {
        clearTimeout(timer)
        resolve(answer)
      })
    })
    sent.once('error', reject)
    sent.on('error', () => {})
    sent.end(body)
  })

/** What gives a connection the addresses of its host. */
const lookupIn =
  (addresses: readonly Address[]): LookupFunction =>
  (_name, { all }, done) => {
    const [first] = addresses
    if (all === true) done(null, [...addresses])
    else done(null, first!.address, first!.family)
  }

const endedBy = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    work.then(resolve, reject)
  })

/** `Retry-After` in seconds: a number of them, or a moment; null for neither. */
function secondsOf(given: string | undefined, now: Date): number | null {
  if (given === undefined) return null
  if (/^\d{1,9}$/.test(given)) return Number(given)
  const moment = Date.parse(given)
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now.getTime()) / 1000))
}
