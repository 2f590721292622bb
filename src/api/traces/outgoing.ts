import { context, propagation, SpanKind, trace } from '@opentelemetry/api'

/**
 * Does `work`, which sends a request to another server, in a span of its own, and gives it the headers by which that server goes
 * on with the trace. Where nobody traces there are none.
 */
export async function withOutgoingSpan<T>(
  name: string,
  work: (headers: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const span = trace.getTracer('chi-thi-graph').startSpan(name, { kind: SpanKind.CLIENT })
  const headers: Record<string, string> = {}
  propagation.inject(trace.setSpan(context.active(), span), headers)
  try {
    return await work(headers)
  } finally {
    span.end()
  }
}
