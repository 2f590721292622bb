import type { FastifyInstance } from 'fastify'
import { AppError } from '../../errors.js'

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/** Whether the header Host is a name or address of this machine itself. */
export const isLoopbackHost = (host: string | undefined): boolean => LOOPBACK_HOST.test(host ?? '')

/** Refuses host names other than those of this machine, so that DNS rebinding gives a web page no access. */
export function preventDnsRebinding(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (isLoopbackHost(request.headers.host)) return
    throw new AppError('FOREIGN_HOST', 'This server answers to localhost, 127.0.0.1 and [::1] only.', {
      remedy: 'Open it under one of these names, or let it listen on a public address.',
    })
  })
}

/** Refuses a header Host that is not the name of a host. */
export function requireValidHost(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ protocol, hostname }) => {
    if (!URL.canParse(`${protocol}://${hostname}/`))
      throw new AppError('BAD_USER_INPUT', 'The header Host is not the name of a host.')
  })
}
