import type { ApolloServerPlugin } from '@apollo/server'
import { trace } from '@opentelemetry/api'
import type { Context } from '../context.js'
import type { Metrics } from './metrics.js'

/** Measures every operation that is executed, and counts the errors of all. After the plug-ins that change the answer. */
export const measureOperations = (metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const began = performance.now()
    return {
      async willSendResponse({ operation, operationName, contextValue, response: { body } }) {
        if (body.kind !== 'single') return
        const { data, errors = [], extensions = {} } = body.singleResult
        for (const { extensions } of errors) metrics.refused(extensions?.['code'])
        if (operation === undefined || data === undefined) return
        trace.getActiveSpan()?.setAttributes({
          'graphql.operation.type': operation.operation,
          'graphql.operation.name': operationName ?? '',
        })
        metrics.executed({
          name: operationName,
          kind: operation.operation,
          hasRole: contextValue.viewer.role !== null,
          seconds: (performance.now() - began) / 1000,
          cost: (extensions['cost'] as { readonly requested: number }).requested,
          roundTrips: contextValue.roundTrips(),
        })
      },
    }
  },
})
