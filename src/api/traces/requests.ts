import {
  type Context,
  context,
  isSpanContextValid,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'

interface Traced {
  readonly span: Span
  readonly context: Context
}

/** What is asked every few seconds by who watches. */
const WATCHED: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics'])

/**
 * Every request is a span (OpenTelemetry), which goes on with the trace of the header `traceparent`; the answer tells it in
 * `traceresponse`. What is done for the request is traced within. Before all other hooks.
 */
export function traceRequests(app: FastifyInstance): void {
  const tracer = trace.getTracer('chi-thi-graph')
  const traced = new WeakMap<FastifyRequest, Traced>()
  app.addHook('onRequest', (request, reply, done) => {
    const { url = '' } = request.routeOptions
    if (WATCHED.has(url)) return done()
    const caller = propagation.extract(ROOT_CONTEXT, request.headers)
    const attributes = {
      'http.request.method': request.method,
      'http.route': url,
      'chi_thi_graph.request.id': request.id,
    }
    const span = tracer.startSpan(
      `${request.method} ${url}`.trim(),
      { kind: SpanKind.SERVER, attributes },
      caller,
    )
    traced.set(request, { span, context: trace.setSpan(caller, span) })
    void reply.header('traceresponse', headerOf(span))
    done()
  })
  // behind the reading of the body, which leaves the context
  app.addHook('preHandler', (request, _reply, done) => {
    const own = traced.get(request)
    if (own === undefined) done()
    else context.with(own.context, done)
  })
  app.addHook('onResponse', (request, { statusCode }, done) => {
    const span = traced.get(request)?.span
    span?.setAttribute('http.response.status_code', statusCode)
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
    done()
  })
}

/** As in `traceparent`. */
function headerOf(span: Span): string | undefined {
  const { traceId, spanId, traceFlags } = span.spanContext()
  if (!isSpanContextValid(span.spanContext())) return undefined
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}
