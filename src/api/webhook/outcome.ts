import type { Delivery, NextDelivery, Noted } from '../../graph/webhook-deliveries.js'
import type { DeliveryState, TryResult, WebhookState } from '../../model/webhook.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long after each try that failed the next one comes, as the specification recommends; after the last there is none. */
export const RETRY_AFTER: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]
/** As long as no try succeeds the whole webhook waits, twice as long each time, so that nobody is pressed who is down. */
const FIRST_WAIT = 5 * SECOND
const LONGEST_WAIT = 5 * MINUTE
/** A receiver that wants to be left alone is, for so long at most. */
const LONGEST_RETRY_AFTER = 24 * HOUR
/** A webhook of which no try has succeeded for so long is switched off. */
export const GIVEN_UP_AFTER = 5 * DAY

/** What is written down of a try that was made at `now`. */
export function outcomeOf(endpoint: NextDelivery, result: TryResult, now: Date): Noted {
  const { delivery } = endpoint
  return result.problem === null ? delivered(delivery, result, now) : failed(endpoint, result, now)
}

const at = (now: Date, later = 0): string => new Date(now.getTime() + later).toISOString()

const triedOnce = ({ id, tries }: Delivery, { status, problem }: TryResult, now: Date) => ({
  id,
  tries: tries + 1,
  triedAt: at(now),
  status,
  problem,
})

const delivered = (delivery: Delivery, result: TryResult, now: Date): Noted => ({
  delivery: { ...triedOnce(delivery, result, now), state: 'DELIVERED', dueAt: at(now) },
  endpoint: { failures: 0, waitUntil: null, failingSince: null, deliveredAt: at(now), state: null },
})

function failed({ delivery, ...endpoint }: NextDelivery, result: TryResult, now: Date): Noted {
  const asked = result.status === 429 || result.status === 503 ? (result.retryAfter ?? 0) * SECOND : 0
  const leftAlone = Math.min(asked, LONGEST_RETRY_AFTER)
  const pause = RETRY_AFTER[delivery.tries]
  const state: DeliveryState = pause === undefined ? 'FAILED' : 'PENDING'
  const failures = endpoint.failures + 1
  const wait = Math.max(leftAlone, Math.min(FIRST_WAIT * 2 ** Math.min(failures - 1, 10), LONGEST_WAIT))
  const failingSince = endpoint.failingSince ?? at(now)
  return {
    delivery: {
      ...triedOnce(delivery, result, now),
      state,
      dueAt: at(now, Math.max(leftAlone, pause ?? 0)),
    },
    endpoint: {
      failures,
      waitUntil: at(now, wait),
      failingSince,
      deliveredAt: null,
      state: stateAfter(result, failingSince, now),
    },
  }
}

/** What becomes of the whole webhook; null: it stays. */
const stateAfter = ({ status }: TryResult, failingSince: string, now: Date): WebhookState | null =>
  status === 410 ? 'GONE' : at(now, -GIVEN_UP_AFTER) >= failingSince ? 'GIVEN_UP' : null

/** What is written down of a delivery that says nothing any more. */
export const dropped = ({ delivery, failures, failingSince }: NextDelivery, now: Date): Noted => ({
  delivery: {
    ...triedOnce(delivery, { status: null, problem: null, retryAfter: null, millis: 0 }, now),
    tries: delivery.tries,
    state: 'DROPPED',
    dueAt: at(now),
  },
  endpoint: { failures, waitUntil: null, failingSince, deliveredAt: null, state: null },
})
