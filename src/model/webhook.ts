/** How a webhook stands: only an ACTIVE one is sent anything. */
export const WEBHOOK_STATES = ['ACTIVE', 'PAUSED', 'GONE', 'GIVEN_UP'] as const
export type WebhookState = (typeof WEBHOOK_STATES)[number]

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED', 'DROPPED'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** Why a try has not delivered. */
export const DELIVERY_PROBLEMS = [
  'STATUS',
  'REDIRECT',
  'TIMEOUT',
  'NAME_UNKNOWN',
  'ADDRESS_REFUSED',
  'TLS',
  'CONNECTION',
] as const
export type DeliveryProblem = (typeof DELIVERY_PROBLEMS)[number]

/** What came of sending something to a webhook once. */
export interface TryResult {
  /** Of the answer; null without one. */
  readonly status: number | null
  /** Null: it was taken. */
  readonly problem: DeliveryProblem | null
  /** For how many seconds the receiver wants to be left alone; null: it has not said. */
  readonly retryAfter: number | null
  readonly millis: number
}
