import type { OperationTypeNode } from 'graphql'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { type ErrorCode, isErrorCode } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import type { IngestOutcome } from '../../model/source.js'
import type { DeliveryState, WebhookState } from '../../model/webhook.js'
import { APOLLO_CODES } from '../errors.js'
import { OperationNames } from './operation-names.js'

/** An operation that was executed. */
export interface MeasuredOperation {
  readonly name: string | null | undefined
  readonly kind: OperationTypeNode
  /** Whether who asks bears a role, and is no stranger. */
  readonly hasRole: boolean
  readonly seconds: number
  readonly cost: number
  readonly roundTrips: number
}

/** What a server tells who watches it, in the terms of Prometheus. Every label has few values, whatever clients send. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #names: OperationNames
  #watched = false

  readonly #seconds = new Histogram({
    name: 'chi_thi_graph_operation_seconds',
    help: 'Time that GraphQL operations took which were executed, by their names.',
    labelNames: ['operation', 'kind'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  })
  readonly #cost = new Histogram({
    name: 'chi_thi_graph_operation_cost',
    help: 'Cost of these operations, as extensions.cost tells it.',
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers: [this.#registry],
  })
  readonly #roundTrips = new Histogram({
    name: 'chi_thi_graph_operation_round_trips',
    help: 'Statements that were sent to the database to answer a query.',
    buckets: [0, 1, 2, 3, 5, 8, 13, 21],
    registers: [this.#registry],
  })
  readonly #answers = new Counter({
    name: 'chi_thi_graph_answers_total',
    help: 'Answers of /graphql: executed, or kept and given again.',
    labelNames: ['from'] as const,
    registers: [this.#registry],
  })
  readonly #errors = new Counter({
    name: 'chi_thi_graph_errors_total',
    help: 'Errors that clients were answered with, by their codes.',
    labelNames: ['code'] as const,
    registers: [this.#registry],
  })
  readonly #ingested = new Counter({
    name: 'chi_thi_graph_ingested_papers_total',
    help: 'Papers that were handed in over HTTP, by what became of them and why they were refused.',
    labelNames: ['outcome', 'code'] as const,
    registers: [this.#registry],
  })
  readonly #deliveries = new Counter({
    name: 'chi_thi_graph_webhook_tries_total',
    help: 'Tries to deliver a webhook, by how the delivery stands after it: PENDING is tried again.',
    labelNames: ['state'] as const,
    registers: [this.#registry],
  })
  readonly #switchedOff = new Counter({
    name: 'chi_thi_graph_webhooks_switched_off_total',
    help: 'Webhooks that were switched off, by why: their receivers are gone, or no try has succeeded for days.',
    labelNames: ['state'] as const,
    registers: [this.#registry],
  })

  /** `operations`: names that are known beforehand. */
  constructor(graph: Pick<Graph, 'load'>, operations: Iterable<string>) {
    this.#names = new OperationNames(operations)
    const gauge = new Gauge({
      name: 'chi_thi_graph_database',
      help: 'Sessions that are open on the driver (each has a connection while it waits), reads under way, reads that wait for their turn.',
      labelNames: ['what'] as const,
      registers: [this.#registry],
      collect() {
        const { sessions, reads, waiting } = graph.load()
        gauge.set({ what: 'sessions' }, sessions)
        gauge.set({ what: 'reads' }, reads)
        gauge.set({ what: 'waiting' }, waiting)
      },
    })
  }

  executed({ name, kind, hasRole, seconds, cost, roundTrips }: MeasuredOperation): void {
    this.#seconds.observe({ operation: this.#names.labelOf(name, hasRole), kind }, seconds)
    this.#cost.observe(cost)
    if (kind === 'query') this.#roundTrips.observe(roundTrips)
  }

  answered(from: 'execution' | 'kept'): void {
    this.#answers.inc({ from })
  }

  refused(code: unknown): void {
    this.#errors.inc({ code: isKnown(code) ? code : 'INTERNAL_SERVER_ERROR' })
  }

  ingested(outcome: IngestOutcome, code: ErrorCode | null): void {
    this.#ingested.inc({ outcome, code: code ?? '' })
  }

  webhookTried(state: DeliveryState): void {
    this.#deliveries.inc({ state })
  }

  webhookSwitchedOff(state: WebhookState): void {
    this.#switchedOff.inc({ state })
  }

  /** In the text format of Prometheus. The process itself is watched from the first time on, so that it costs nobody else. */
  async text(): Promise<{ readonly mediaType: string; readonly text: string }> {
    if (!this.#watched) collectDefaultMetrics({ register: this.#registry, eventLoopMonitoringPrecision: 20 })
    this.#watched = true
    return { mediaType: this.#registry.contentType, text: await this.#registry.metrics() }
  }
}

const isKnown = (code: unknown): code is string =>
  isErrorCode(code) || (typeof code === 'string' && APOLLO_CODES.has(code))
