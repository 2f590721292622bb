import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AppError } from '../errors.js'
import type { Query } from './query.js'

/**
 * What statements are traced by (OpenTelemetry): a span for each, named by its file, within the span of the request that
 * sends it. Where nobody traces, or outside a request, there is none, and this costs a look at the context.
 */
const tracer = trace.getTracer('chi-thi-graph')

type Sent = Pick<Query<any, any, any>, 'file' | 'mode'>

/** Does `work`, which sends a statement, in a span of its own. */
export function inSpan<T>(query: Sent, work: () => Promise<T>): Promise<T> {
  if (trace.getActiveSpan() === undefined) return work()
  const span = spanOf(query)
  return context.with(trace.setSpan(context.active(), span), async () => {
    try {
      return await work()
    } catch (error) {
      fail(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/** The same for rows that come one by one; the span ends with them. */
export async function* rowsInSpan<R>(query: Sent, rows: AsyncIterable<R>): AsyncGenerator<R> {
  const span = trace.getActiveSpan() === undefined ? null : spanOf(query)
  try {
    yield* rows
  } catch (error) {
    if (span) fail(span, error)
    throw error
  } finally {
    span?.end()
  }
}

/** What a transaction is told, so that the database's own log names the trace. */
export function traceMetadata(): { readonly metadata?: Record<string, string> } {
  if (trace.getActiveSpan() === undefined) return {}
  const metadata: Record<string, string> = {}
  propagation.inject(context.active(), metadata)
  return { metadata }
}

const spanOf = ({ file, mode }: Sent): Span =>
  tracer.startSpan(`cypher/${file}`, {
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': 'neo4j', 'db.operation.name': mode },
  })

function fail(span: Span, error: unknown): void {
  const code = error instanceof AppError ? error.code : 'INTERNAL_SERVER_ERROR'
  span.setAttribute('error.type', code)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
