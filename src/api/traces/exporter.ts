import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

/**
 * From now on spans are sent to a collector, by OTLP over HTTP in JSON. A collector that does not answer delays nothing; its spans
 * are lost. How many requests are traced, and further headers, are told by OpenTelemetry's own variables.
 *
 * @param endpoint the collector, without `/v1/traces`
 * @returns what sends those that are left, and ends it
 */
export function exportTraces(endpoint: string, version: string): () => Promise<void> {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'chi-thi-graph', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  })
  provider.register()
  return () => provider.shutdown()
}
