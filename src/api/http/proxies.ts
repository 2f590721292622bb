import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

/**
 * Addresses (`127.0.0.1`) and networks (`10.0.0.0/8`) of proxies. What these say of the address of a client
 * (X-Forwarded-For) is believed; what anybody else says of it is not.
 */
export type Proxies = readonly string[]

/** The address of the client that sent a request, itself or through proxies that are trusted. */
export const clientAddress = (request: IncomingMessage, proxies: Proxies): string =>
  proxyAddr(request, [...proxies])
